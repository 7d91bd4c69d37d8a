import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { startModelServer } from '../answers/model/server.ts';
import { encodings } from './canaries.ts';
import { office } from './office.ts';

const run = promisify(execFile);

/** Every file inside a workbook or document, unpacked: they are zip archives. */
async function unpacked(path: string): Promise<Buffer[]> {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 2).toString() !== 'PK') return [bytes];
  const { files } = await JSZip.loadAsync(bytes);
  return Promise.all(Object.values(files).map((file) => file.async('nodebuffer')));
}

/** Which of the words lie in these bytes, in whatever encoding. */
function found(bytes: Buffer[], words: string[]): string[] {
  return words.filter((word) =>
    Object.values(encodings(word)).some((wanted) => bytes.some((one) => one.includes(wanted))),
  );
}

it('the search finds a word inside a workbook', async () => {
  const zip = new JSZip();
  zip.file('xl/sharedStrings.xml', '<t>金丝雀</t>');
  const path = join(mkdtempSync(join(tmpdir(), 'leaves-')), 'one.xlsx');
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  expect(found(await unpacked(path), ['金丝雀', '杜鹃'])).toEqual(['金丝雀']);
});

it('what somebody reported stands in nothing that leaves the house: tables, digests, pictures, the audit, prompts', {
  timeout: 240_000,
}, async () => {
  const canaries = ['金丝雀壬-8101', '金丝雀癸-8102', '13908102837', '金丝雀子-8104', '金丝雀丑-8105'];
  const [what = '', who = '', phone = '', where = '', file = ''] = canaries;
  const { data, records, receive } = await office();
  const { code } = await receive({
    report: { what, where, note: phone },
    identity: { sealed: { name: who, phone } },
    files: [{ name: `${file}.txt`, bytes: Buffer.from(file) }],
  });
  await records.close();
  const out = mkdtempSync(join(tmpdir(), 'leaves-'));
  const to = (name: string) => join(out, name);
  const server = await startModelServer(() => ['没有可以说的。']);
  const env = {
    ...process.env,
    PLUMBLINE_DATA: data,
    LLM_BASE_URL: server.url,
    LLM_MODEL: 'test',
    LLM_API_KEY: 'none',
  };
  const said: string[] = [];
  const cli = async (...args: string[]) => {
    const { stdout, stderr } = await run('node', ['src/bin.mjs', ...args], { env, maxBuffer: 1e8 });
    said.push(stdout, stderr);
  };

  await cli('index');
  for (const name of ['table.xlsx', 'table.docx'])
    await cli('export', 'statistics', '--by', 'administrator', '--period', '2026-R1', '--out', to(name));
  await cli('export', 'registers', '--by', 'administrator', '--out', to('registers.xlsx'));
  for (const date of ['2026-09-18', '2026-09-21', '2026-10-14'])
    await cli('digest', '--dry-run', '--date', date, '--chart', to(`${date}.png`));
  await cli('audit', 'head');
  await cli('audit', 'verify');
  await cli('people', 'export');
  await cli('form', 'template', '--department', 'UM', '--period', '2026-R1', '--xlsx', to('form.xlsx'));
  const questions = to('questions.jsonl');
  writeFileSync(questions, `${JSON.stringify({ id: 'q', question: '收钱不给票据怎么处理', gold: [] })}\n`);
  await cli('answer', '--questions', questions, '--out', to('answers.jsonl'));
  await cli('eval', '--questions', questions, '--model');

  const names = ['table.xlsx', 'table.docx', 'registers.xlsx', 'form.xlsx', '2026-09-18.png', 'answers.jsonl'];
  const files = await Promise.all(names.map((name) => unpacked(to(name))));
  expect(said.join('')).toContain('2026');
  expect(server.asked.length).toBeGreaterThan(0);
  const prompts = server.asked.map(({ body }) => Buffer.from(JSON.stringify(body)));
  const secrets = [...canaries, code, code.replaceAll(' ', '')];
  expect(found([...files.flat(), Buffer.from(said.join('\n')), ...prompts], secrets)).toEqual([]);
  await server.close();
});
