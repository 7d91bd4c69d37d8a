import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshData } from '../../journeys/town.ts';
import { honest, pieces, saysHonestly } from './behaviours.ts';
import { LIES } from './hostile.ts';
import { type ModelServer, startModelServer } from './server.ts';

const run = promisify(execFile);
const QUESTION = '查封最多能多久？';

let server: ModelServer;
let data: string;
beforeAll(async () => {
  server = await startModelServer(honest);
  data = freshData();
});
afterAll(() => server.close());

async function plumbline(args: string[], withModel: boolean): Promise<{ stdout: string; stderr: string }> {
  const { LLM_BASE_URL: _, LLM_MODEL: __, ...inherited } = process.env;
  const env = {
    ...inherited,
    PLUMBLINE_DATA: data,
    ...(withModel && { LLM_BASE_URL: server.url, LLM_MODEL: 'test-model' }),
  };
  return run('node', ['--import', './test/answers/model/loading.mjs', 'src/bin.mjs', ...args], { env });
}

it('loads nothing that speaks to models where there is no model', async () => {
  const without = await plumbline(['say', '--as', 'officer', QUESTION], false);
  expect(without.stdout).toContain('行政强制法第二十五条');
  expect(without.stdout).not.toContain('模型说明');
  expect(without.stderr).not.toContain('loaded ');
  expect(server.asked).toEqual([]);
});

it('says the explanation under the answer where there is one, and shows and checks it again from what was kept', async () => {
  const { stdout, stderr } = await plumbline(['say', '--as', 'officer', QUESTION], true);
  expect(stderr).toContain('loaded ');
  expect(stdout).toMatch(/行政强制法第二十五条[\s\S]*✓ 逐句核对：3 句都有出处[\s\S]*模型说明（test-model）/);
  const [id = ''] = /A-[A-Z0-9]{7}/.exec(stdout) ?? [];
  const shown = await plumbline(['answer', 'show', id], false);
  expect(shown.stdout).toMatch(/模型说明（test-model，提示词 [0-9a-f]{12}，said）/);
  expect(shown.stdout).toContain('现在重新核对，结果相同。');
  expect(shown.stderr).not.toContain('loaded ');
});

it('measures a model’s citations: all of an honest one’s hold, of one that lies in half of its sentences half', async () => {
  const file = join(data, 'questions.jsonl');
  const lines = [QUESTION, '听证要提前几天通知'].map((question, at) =>
    JSON.stringify({ id: `q${at}`, question, gold: [] }),
  );
  writeFileSync(file, lines.join('\n'));
  const measure = async () => {
    const { stdout } = await plumbline(
      ['eval', '--questions', file, '--date', '2025-04-19', '--model', '--json'],
      true,
    );
    return JSON.parse(stdout) as Record<string, number>;
  };
  expect(await measure()).toMatchObject({ n: 2, failed: 0, recall_written: 1, precision_written: 1 });
  const lie = LIES['a changed number']?.({} as never) ?? '';
  server.behave((asked) => {
    const [first = ''] = saysHonestly(asked).split(/(?<=。)/);
    return pieces(`${first}${lie}`);
  });
  expect(await measure()).toMatchObject({ written: 4, recall_written: 0.5, precision_written: 0.5 });
});
