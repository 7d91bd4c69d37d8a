import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate, hasIndex, openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import type { Question } from '../../src/answers/types.ts';
import { sentBy } from '../../src/cli/sent.ts';
import { IMPORTED } from '../official.ts';

const day = '2025-04-19';
const read = (name: string) => readQuestions(readFileSync(join(import.meta.dirname, '../held-back', name), 'utf8'));
const isImported = IMPORTED !== undefined && hasIndex(join(IMPORTED, '../index'));

test('questions held back are in no file that anything is fitted on', () => {
  const folder = join(import.meta.dirname, '../../knowledge/questions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'));
  const questions = files.flatMap((name) => readQuestions(readFileSync(join(folder, name), 'utf8')));
  const known = new Set(questions.map(({ question }) => question));
  for (const name of ['answerable.jsonl', 'none.jsonl'])
    expect(read(name).filter(({ question }) => known.has(question))).toEqual([]);
});

/** Floors four to six points below what was measured. */
describe.runIf(isImported)('questions held back, over imported texts', () => {
  test.each([
    { withoutField: false, r10: 0.9, mrr10: 0.77, point: 0.88 },
    { withoutField: true, r10: 0.87, mrr10: 0.73, point: 0.86 },
  ])(
    'are found and their points shown (without field: $withoutField)',
    async ({ withoutField, ...floors }) => {
      const answers = await openAnswersIn(dirname(IMPORTED as string));
      const send = sentBy(answers);
      const sent = async (question: Question) => {
        const { answer, text } = await send(question);
        return { text, first: answer.point };
      };
      const figures = await evaluate(answers, read('answerable.jsonl'), { day, withoutField, sent });
      answers.close();
      for (const name of ['r10', 'mrr10', 'point'] as const) expect(figures[name], name).toBeGreaterThan(floors[name]);
      expect(figures.abstained).toBeLessThanOrEqual(0.05 * figures.n);
    },
    120_000,
  );

  test('are refused where nothing answers them', async () => {
    const answers = await openAnswersIn(dirname(IMPORTED as string));
    const { abstained, n } = await evaluate(answers, read('none.jsonl'), { day });
    answers.close();
    expect(abstained / n).toBeGreaterThan(0.85);
  }, 120_000);
});
