import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hasIndex, openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { sentBy } from '../../src/cli/sent.ts';
import { rowOf } from '../eval/rows.ts';
import { IMPORTED } from '../official.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/questions');
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const answerable = questions.filter(({ gold }) => gold.length > 0);
const unanswerable = questions.filter(({ gold }) => gold.length === 0);

test('every answerable question has its point, and no other', () => {
  expect(answerable.filter(({ point }) => !point).map(({ id }) => id)).toEqual([]);
  expect(unanswerable.filter(({ point }) => point).map(({ id }) => id)).toEqual([]);
});

/** Floors, two or three points below what was measured: with official texts where they are named. */
const places = [
  { what: 'the knowledge alone', dir: inject('indexed'), point: 0.57, first: 0.385 },
  ...(IMPORTED && hasIndex(join(IMPORTED, '../index'))
    ? [{ what: 'imported texts', dir: dirname(IMPORTED), point: 0.87, first: 0.61 }]
    : []),
];

describe.each(places)('over $what', ({ dir, ...floors }) => {
  test(`the text sent shows the point (floors: ${floors.point}, ${floors.first} in the first sentence)`, async () => {
    const answers = await openAnswersIn(dir);
    const send = sentBy(answers);
    const sent = async (question: Parameters<typeof send>[0]) => {
      const { answer, text } = await send(question);
      return { text, first: answer.point };
    };
    const { point = 0, first = 0 } = await rowOf(answers, { answerable, unanswerable, day: '2025-04-19' }, sent);
    answers.close();
    expect(point).toBeGreaterThan(floors.point);
    expect(first).toBeGreaterThan(floors.first);
  }, 120_000);
});
