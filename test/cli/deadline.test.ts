import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

interface Ended {
  stdout: string;
  stderr: string;
  code: number;
}

async function deadline(...args: string[]): Promise<Ended> {
  const ended = run(process.execPath, ['src/bin.mjs', 'deadline', ...args]);
  return ended.then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error: Ended) => error,
  );
}

describe('npx plumbline deadline', () => {
  // Working days after Friday 2026-02-13 by the notice of 2025-11-04: Sat 14 (worked), then Tue 24 to Fri 27.
  it('prints one object a limit', async () => {
    const { stdout } = await deadline(
      '--law',
      '行政处罚法',
      '--article',
      '第六十四条第一项',
      '--start',
      '2026-02-13',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([
      {
        article: '行政处罚法第六十四条第一项',
        n: 5,
        day_type: '工作日',
        due: '2026-02-27',
        due_rolled: '2026-02-27',
        assumption: null,
      },
    ]);
  });

  it('knows the limits of the laws a power cites', async () => {
    const { stdout } = await deadline(
      '--law',
      '土地管理法',
      '--article',
      '第八十三条',
      '--start',
      '2026-09-18',
      '--json',
    );
    // Fifteen days after 18 September is 3 October, a holiday; the first working day after it is the 8th.
    expect(JSON.parse(stdout)).toMatchObject([
      { n: 15, day_type: '自然日', due: '2026-10-03', due_rolled: '2026-10-08', assumption: expect.any(String) },
    ]);
  });

  it('says what is an assumption, and writes the dates to an iCalendar file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plumbline-ics-')), 'dates.ics');
    const { stdout } = await deadline('--law', '处罚法', '--article', '67', '--start', '2026-09-18', '--ics', file);
    // Fifteen days after 18 September is 3 October, a holiday; the first working day after it is the 8th.
    expect(stdout).toContain('最后一日 2026-10-03，遇休假日顺延到 2026-10-08');
    expect(stdout).toContain('推定');
    expect(readFileSync(file, 'utf8')).toMatch(/DTSTART;VALUE=DATE:20261008\r?\nDTEND;VALUE=DATE:20261009/);
  });

  it.each([
    [['--law', '没有的法', '--article', '1', '--start', '2026-02-13'], '没有“没有的法”的期限规则'],
    [['--law', '价格法', '--article', '14', '--start', '2026-02-13'], '没有登记“价格法”的期限'],
    [['--law', '土地管理办法', '--article', '83', '--start', '2026-02-13'], '您是不是想写“土地管理法”？'],
    [['--law', '行政处罚法', '--article', '1', '--start', '2026-02-13'], '行政处罚法第一条没有登记期限'],
    [['--law', '行政处罚法', '--article', '海带', '--start', '2026-02-13'], '看不懂“海带”'],
    [['--law', '行政处罚法', '--article', '64', '--start', '2026-02-30'], '“2026-02-30”不是日期'],
    [['--law', '行政处罚法', '--article', '60', '--start', '2026-12-01'], '2027年的放假安排还没有载入'],
    [['--law', '行政强制法', '--article', '19', '--start', '2026-12-01'], '起算要写到几点几分'],
  ])('%j ends with one sentence and code 1', async (args, sentence) => {
    const { stdout, stderr, code } = await deadline(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it('usage is a message where something is missing, and the result where it was asked for', async () => {
  const missing = await deadline('--json');
  expect(missing).toMatchObject({ stdout: '', code: 1 });
  expect(missing.stderr).toContain('--law');
  const asked = await deadline('--help');
  expect(asked).toMatchObject({ stderr: '', code: 0 });
  expect(asked.stdout).toContain('--law');
});
