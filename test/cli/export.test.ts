import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it, vi } from 'vitest';
import { freshData } from '../journeys/town.ts';
import { opened } from '../workbook/reckon.ts';

// Every command starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => vi.resetConfig());

const run = promisify(execFile);
const data = freshData();
const out = (name: string) => join(data, name);

async function plumbline(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const env = { ...process.env, PLUMBLINE_DATA: data };
  return run(process.execPath, ['src/bin.mjs', ...args], { env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error) => error,
  );
}
const statistics = (...args: string[]) => plumbline('export', 'statistics', ...args);

const registers = (...args: string[]) => plumbline('export', 'registers', '--by', 'administrator', ...args);

it('npx plumbline export statistics writes the table and names the head of the chain, which holds', async () => {
  const { stdout } = await statistics('--period', '2026-r1', '--out', out('a.xlsx'), '--by', 'supervisor');
  expect(stdout).toBe(`Written: ${out('a.xlsx')}\n`);
  const book = await opened(readFileSync(out('a.xlsx')));
  expect(book.sheets).toHaveLength(4 + 8);
  const head = String(book.cached('说明', `B${book.row('说明', '审计链链头')}`));
  expect(head).toMatch(/^1:[0-9a-f]{64}$/);
  expect((await plumbline('audit', 'verify', '--head', head)).stdout).toBe('The audit chain is sound: 1 links.\n');
});

it.each([
  [['--period', '2026-R9', '--by', 'supervisor', '--out', out('b.xlsx')], '没有这一期统计表，有：2013-R1、'],
  [['--period', '2026-R1', '--by', 'supervisor', '--out', out('b.pdf')], 'ends with .xlsx or .docx'],
  [['--period', '2026-R1', '--by', '张三', '--out', out('b.xlsx')], 'say one of officer, contact'],
])('%j is refused with a sentence, and nothing is written', async (args, sentence) => {
  const { stderr, code } = await statistics(...args);
  expect(stderr).toContain(sentence);
  expect(code).toBe(1);
  expect(existsSync(out('b.xlsx'))).toBe(false);
});

it('npx plumbline export registers writes every register, or one', async () => {
  await registers('--out', out('r.xlsx'));
  const book = await opened(readFileSync(out('r.xlsx')));
  expect(book.sheets).toHaveLength(1 + 16 + 1);
  expect(book.sheets).toContain('执法证件');
});

it('and no other than there are', async () => {
  await registers('--register', 'commitment', '--out', out('c.xlsx'));
  expect((await opened(readFileSync(out('c.xlsx')))).sheets).toEqual(['说明', '承诺', '经过']);
  expect((await registers('--register', 'vehicle', '--out', out('v.xlsx'))).stderr).toContain('say one of commitment,');
  expect((await registers('--out', out('v.docx'))).stderr).toContain('ends with .xlsx');
});
