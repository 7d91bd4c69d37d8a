import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleDay } from '../../src/sample/days.grammar.ts';
import { checkSample } from '../../src/sample/index.ts';
import { addOn, inMemory, knowledge } from './setting.ts';

function folder(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-sample-'));
  mkdirSync(join(dir, 'sample'));
  writeFileSync(join(dir, 'sample', 'UM.yaml'), text);
  return dir;
}

const entry = (changes: Record<string, string> = {}) => {
  const it = {
    ...{ 台账: '承诺', 谁: '执法人员', 日期: '08-20' },
    填: '{承诺什么: 办一件事, 谁对谁的承诺: 执法人员, 什么时候以前: 09-30}',
    经过: '[{做: 兑现, 谁: 执法人员, 日期: 09-20, 填: {怎么证明: 有照片}}]',
    ...changes,
  };
  const lines = Object.entries(it).map(([key, value]) => `${key}: ${value}`);
  return `部门: UM\n记录:\n  - ${lines.join('\n    ')}\n`;
};

it('takes the example that the clerk is shown', async () => {
  const readme = readFileSync('knowledge/README.md', 'utf8');
  const example = /```yaml\n# sample\/UM.yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(await checkSample(folder(example), knowledge)).toEqual({ records: 1, reports: 1, mistakes: [] });
});

it('takes what is right', async () => {
  expect(await checkSample(folder(entry()), knowledge)).toEqual({ records: 1, reports: 0, mistakes: [] });
});

it.each([
  [{ 台账: '诺言' }, 3, '没有叫“诺言”的台账'],
  [{ 谁: '张三' }, 3, '没有“张三”这个岗位'],
  [{ 谁: '监督人员' }, 3, '“监督人员”这时候不能“承诺”'],
  [{ 日期: '8月20日' }, 3, '看不懂日期“8月20日”'],
  [{ 填: '{承诺什么: 办一件事}' }, 3, '请填写“谁对谁的承诺”'],
  [{ 填: '{承诺的人: 我}' }, 3, '没有“承诺的人”这一栏'],
  [{ 经过: '[{做: 完成, 谁: 执法人员, 日期: 09-20}]' }, 7, '没有“完成”这一步'],
  [{ 经过: '[{做: 延期, 谁: 执法人员, 日期: 09-20}]' }, 7, '“执法人员”这时候不能“延期”'],
  [{ 经过: '[{做: 兑现, 谁: 执法人员, 日期: 09-20}]' }, 7, '请填写“怎么证明”'],
])('%o is a mistake in line %i', async (changes, line, message) => {
  const dir = folder(entry(changes as Record<string, string>));
  const { mistakes } = await checkSample(dir, knowledge);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatchObject({ file: 'knowledge/sample/UM.yaml', line });
  expect(mistakes[0]?.message).toContain(message);
  const records = await inMemory();
  await expect(addOn(records, '2026-12-31', { dir })).rejects.toThrow(message);
  expect(await records.db.selectFrom('record').selectAll().execute()).toEqual([]);
});

it('the same entry twice is a mistake', async () => {
  const twice = `${entry()}${entry().replace(/^部门.*\n记录:\n/, '')}`;
  const { mistakes } = await checkSample(folder(twice), knowledge);
  expect(mistakes.map(({ message }) => message)).toContain('同样的一条写了两遍。');
});

it('a report that may not be handed in, or not without a reason, is a mistake', async () => {
  const report = '部门: UM\n统计表:\n  - 期次: R1\n    经过:\n      - {做: 提交, 谁: 联络员, 日期: 09-18}\n';
  expect((await checkSample(folder(report), knowledge)).mistakes[0]).toMatchObject({ line: 5 });
});

it.each([
  ['08-20', '2026-08-20'],
  ['去年02-28', '2025-02-28'],
  ['后年02-29', '2028-02-29'],
  ['今天', '2026-11-26'],
  ['今天-26', '2026-10-31'],
  ['今天+5', '2026-12-01'],
])('%s is %s', (written, day) => {
  expect(sampleDay(written, { year: 2026, today: '2026-11-26' })).toBe(day);
});

it.each(['02-29', '2026-08-20', '8-20', '昨天', '', '今天3'])('%s is no day', (written) => {
  expect(sampleDay(written, { year: 2026, today: '2026-11-26' })).toBeUndefined();
});
