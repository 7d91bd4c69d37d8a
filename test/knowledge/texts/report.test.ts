import { expect, test } from 'vitest';
import { reportLines } from '../../../src/knowledge/texts/index.ts';

const file = (path: string, status: 'added' | 'unchanged', warnings: string[] = []) => ({
  path,
  status,
  articles: 2,
  warnings,
});

test('The printed report counts, then names what failed and what needs a look', () => {
  const lines = reportLines({
    files: [
      file('甲.md', 'added', ['缺第二条。', '有附件。']),
      file('乙.md', 'unchanged', ['缺第三条。']),
      { path: '丙.doc', status: 'failed', articles: 0, warnings: [], error: '读不了。' },
    ],
  });
  expect(lines).toEqual([
    '共3个文件：新增1，已更新0，未变1，未能导入1；共4个条文和单元。',
    '未能导入的1个文件：',
    '  丙.doc：读不了。',
    '需要留意：',
    '  甲.md：缺第二条。有附件。',
  ]);
});

test('A remark that many files share is printed once', () => {
  const files = Array.from({ length: 20 }, (_, at) => file(`${at}.md`, 'added', ['施行日期未读出。']));
  expect(reportLines({ files })).toEqual([
    '共20个文件：新增20，已更新0，未变0，未能导入0；共40个条文和单元。',
    '需要留意：',
    '  20个文件：施行日期未读出。例如0.md。',
  ]);
});

test('An import without remarks is one line', () => {
  expect(reportLines({ files: [file('甲.md', 'unchanged')] })).toHaveLength(1);
});
