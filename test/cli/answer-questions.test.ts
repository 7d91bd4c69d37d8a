import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { expect, test, vi } from 'vitest';
import answer from '../../src/cli/answer.ts';
import { freshData } from '../journeys/town.ts';

test('what would be sent is written, a line a question, and a refusal says why', async () => {
  const data = freshData();
  const [questions, out] = ['q.jsonl', 'a.jsonl'].map((name) => join(data, name)) as [string, string];
  const lines = [
    { id: '1', question: '查封最多能多久？', gold: ['行政强制法第二十五条'], point: '三十日' },
    { id: '2', question: '红烧肉怎么做才不腻', gold: [] },
  ];
  writeFileSync(questions, lines.map((line) => JSON.stringify(line)).join('\n'));
  vi.stubEnv('PLUMBLINE_DATA', data);
  const hush = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await runCommand(answer, { rawArgs: ['--questions', questions, '--out', out, '--date', '2025-04-19'] });
  } finally {
    vi.unstubAllEnvs();
    hush.mockRestore();
  }
  const [first, second] = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: '1', refused: false, reason: '' });
  expect(first.text).toContain('30日');
  expect(first.provisions[0]).toBe('行政强制法第二十五条');
  expect(second).toMatchObject({ id: '2', refused: true });
  expect(second.reason).not.toBe('');
});
