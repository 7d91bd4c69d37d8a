import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openFinders } from '../../../src/answers/elsewhere/finders.ts';
import { BROKEN } from './broken.ts';
import { startSearchServer } from './server.ts';

test('the log says once that a model does not help, by a code, and neither what was asked nor the key', async () => {
  const server = await startSearchServer(BROKEN['wants another key']?.behave);
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  const reranker = { baseUrl: server.url, name: 'judge', apiKey: 'sk-very-secret', seconds: 1 };
  const finders = await openFinders({ reranker }, log);
  const units = [{ id: 1, text: '第一条' }];
  for (const question of ['甲', '乙', '丙', '丁'])
    expect(await finders?.reranker?.judge(`${question}问题`, units)).toEqual(new Map());
  await server.close();
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, part: 'reranker', failure: 'HTTP 401' });
  expect(lines.join('')).not.toMatch(/问题|secret|第一条/);
});
