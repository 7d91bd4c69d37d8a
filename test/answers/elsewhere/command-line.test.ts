import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshData } from '../../journeys/town.ts';
import { type SearchServer, startSearchServer } from './server.ts';

const run = promisify(execFile);
/** Nobody listens there. */
const NOBODY = 'http://127.0.0.1:9/v1';
const QUESTION = '查封最多能多久';

let server: SearchServer;
let data: string;
beforeAll(async () => {
  server = await startSearchServer();
  data = freshData();
});
afterAll(() => server.close());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

async function plumbline(args: string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = {
    ...process.env,
    PLUMBLINE_DATA: data,
    PLUMBLINE_LOG: 'debug',
    EMBED_BASE_URL: server.url,
    EMBED_MODEL: 'office-embedder',
    EMBED_API_KEY: 'sk-office',
    RERANK_BASE_URL: server.url,
    RERANK_MODEL: 'office-judge',
    EMBED_SECONDS: '10',
    RERANK_SECONDS: '10',
    ...settings,
  };
  const ended = run('node', ['src/bin.mjs', ...args], { env }).then((said) => ({ code: 0, ...said }));
  return ended.catch(({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }));
}

it('embeds the provisions with the index, verifies the models, and never prints the key', async () => {
  const before = await plumbline(['verify-search']);
  expect(before).toMatchObject({ code: 1, stdout: expect.stringContaining('请运行 npm run index') });
  const made = await plumbline(['index']);
  expect(made.code).toBe(0);
  expect(made.stderr).toMatch(/office-embedder: \d+ texts embedded\./);
  const verified = await plumbline(['verify-search']);
  expect(verified.code).toBe(0);
  expect(verified.stdout).toMatch(
    /office-embedder：可用，64 维，已有 \d+ 个条文向量，用时 \d+ 毫秒。\noffice-judge：可用/,
  );
  for (const { stdout, stderr } of [before, made, verified]) expect(stdout + stderr).not.toContain('sk-office');
});

it('measures with and without, side by side, and says what was searched without', async () => {
  const file = join(data, 'questions.jsonl');
  writeFileSync(file, JSON.stringify({ id: 'q', question: QUESTION, gold: ['行政强制法第二十五条'] }));
  const { stdout, stderr } = await plumbline(['eval', '--questions', file, '--date', '2025-04-19', '--json']);
  const rows = JSON.parse(stdout) as Record<string, { n: number; mrr10: number }>;
  expect(Object.keys(rows)).toEqual(['answers', 'built-in']);
  expect(rows['built-in']).toMatchObject({ n: 1, r10: 1 });
  expect(stderr).toMatch(/office-embedder: 0 of \d+ searches without it\./);
});

it('asks in chat with the models, and writes no word of a question into the log', async () => {
  server.asked.splice(0);
  const { stdout, stderr } = await plumbline(['say', '--as', 'officer', QUESTION]);
  expect(stdout).toContain('行政强制法第二十五条');
  expect(new Set(server.asked.map(({ path }) => path))).toEqual(new Set(['/v1/embeddings', '/v1/rerank']));
  expect(server.seen()).toContain(QUESTION);
  expect(stderr).not.toMatch(/查封|sk-office/);
});

it('answers the same without models that are gone as without any', async () => {
  const file = join(data, 'questions.jsonl');
  const lines = ['', '请问', '想问一下'].map((before) =>
    JSON.stringify({ id: `q${before}`, question: before + QUESTION, gold: [] }),
  );
  writeFileSync(file, lines.join('\n'));
  const answered = async (urls: Record<string, string>) => {
    const out = join(data, 'answers.jsonl');
    await plumbline(['answer', '--questions', file, '--out', out, '--date', '2025-04-19'], urls);
    return readFileSync(out, 'utf8');
  };
  const gone = await answered({ EMBED_BASE_URL: NOBODY, RERANK_BASE_URL: NOBODY });
  expect(gone.trim().split('\n')).toHaveLength(3);
  expect(gone).toBe(await answered({ EMBED_BASE_URL: '', EMBED_MODEL: '', RERANK_BASE_URL: '', RERANK_MODEL: '' }));
});

it('ends the making of the index with a sentence where the model is out of reach', async () => {
  const { code, stderr } = await plumbline(['index'], { EMBED_BASE_URL: NOBODY, EMBED_MODEL: 'another-embedder' });
  expect(code).toBe(1);
  expect(stderr).toContain('another-embedder: 连不上');
});

it('says in Chinese what a folder with a model lacks, and that its library is installed apart', async () => {
  const settings = { EMBED_BASE_URL: '', EMBED_MODEL: '', EMBED_DIR: data };
  expect((await plumbline(['verify-search'], settings)).stdout).toContain('没有可用的 ONNX 模型：缺少 config.json');
});

it('refuses half a setting with one sentence', async () => {
  expect(await plumbline(['verify-search'], { EMBED_MODEL: '' })).toMatchObject({
    code: 1,
    stderr: 'EMBED_BASE_URL and EMBED_MODEL belong together: set both, or neither.\n',
  });
  expect((await plumbline(['verify-search'], { EMBED_DIR: '/models/m' })).stderr).toContain('set one of them');
  expect((await plumbline(['verify-search'], { EMBED_SECONDS: '60' })).stderr).toContain('EMBED_SECONDS');
});
