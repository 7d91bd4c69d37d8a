import { expect, test } from 'vitest';
import { familiarity, lawsAnswering } from '../../../src/answers/ranking/answered.ts';
import { answeredBy, answeredTable } from '../../../src/answers/ranking/answered-table.ts';
import { type Candidate, featuresOf } from '../../../src/answers/ranking/features.ts';
import { plainScores } from '../../../src/answers/ranking/plainly.ts';
import { scoresOf } from '../../../src/answers/ranking/scores.ts';
import { trainedAnswers, trainedWeights } from '../../../src/answers/ranking/trained.ts';

const candidate = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, words: 0, grams: 0, cosine: 0, length: 99, law: '民法典' },
  ...more,
});

test('each list is measured against its best, and lists that found nothing count nothing', () => {
  const scores = plainScores({
    words: [
      { id: 7, score: 20 },
      { id: 8, score: 5 },
    ],
    grams: [{ id: 8, score: 3 }],
    near: [],
  });
  expect([...scores]).toEqual([
    [7, 1],
    [8, 1.25],
  ]);
});

test('a candidate is seen by its share of each list’s best, its cosine, its length and its instrument', () => {
  const [, second] = featuresOf(
    [
      candidate(1, { words: 10, grams: 8, cosine: 0.8 }),
      candidate(2, { words: 5, grams: 2, cosine: 0.4, law: '刑法' }),
    ],
    new Map([['刑法', 0.3]]),
  );
  expect([...(second ?? [])]).toEqual([0.5, 0.25, 0.4, 0.5, Math.log(100), 0.3]);
});

test('the instruments that answered the nearest questions count by nearness, and far questions say nothing', () => {
  const laws = lawsAnswering([
    { score: 0.8, laws: ['民法典'] },
    { score: 0.4, laws: ['民法典', '刑法'] },
    { score: 0.29, laws: ['宪法'] },
  ]);
  expect(laws.get('民法典')).toBeCloseTo(0.5);
  // 0.4² / 2 of 0.8² + 0.4² / 2, times 0.8 - 0.3.
  expect(laws.get('刑法')).toBeCloseTo((0.08 / 0.72) * 0.5);
  expect(laws.has('宪法')).toBe(false);
  expect(lawsAnswering([{ score: 0.2, laws: ['民法典'] }]).size).toBe(0);
});

test('answered questions are found by likeness alone', () => {
  const table = answeredTable(2, [
    { vector: Float32Array.of(1, 0), laws: ['民法典', '民法典'] },
    { vector: Float32Array.of(0.6, 0.8), laws: ['刑法'] },
  ]);
  const [best, next, ...more] = answeredBy(table).nearest(Float32Array.of(0, 1), 5);
  expect(best?.laws).toEqual(['刑法']);
  expect(best?.score).toBeCloseTo(0.8, 2);
  expect(next?.laws).toEqual(['民法典', '民法典']);
  expect(more).toEqual([]);
});

test('what was learnt from answered questions is used only where they are near', () => {
  const lists = { words: [{ id: 1, score: 9 }], grams: [{ id: 1, score: 9 }], near: [{ id: 2, score: 0.9 }] };
  const candidates = [candidate(1, { words: 9, grams: 9, cosine: 0.05 }), candidate(2, { cosine: 0.9, law: '刑法' })];
  const far = scoresOf(lists, candidates, [{ score: 0.3, laws: ['刑法'] }]);
  expect(far).toEqual({ scores: plainScores(lists), familiar: 0 });
  const near = scoresOf(lists, candidates, [{ score: 0.9, laws: ['刑法'] }]);
  expect(near.familiar).toBe(1);
  expect(near.scores.get(2)).toBeGreaterThan(near.scores.get(1) ?? 0);
  expect(familiarity([{ score: 0.45, laws: [] }])).toBeCloseTo(0.5);
  expect(familiarity([])).toBe(0);
});

test('the trained ranking holds every question it learnt from, and every weight that helps is above zero', () => {
  expect(Object.values(trainedWeights()).every(({ weight, spread }) => weight > 0 && spread > 0)).toBe(true);
  expect(trainedAnswers().nearest(new Float32Array(128), 5_000)).toHaveLength(1_235);
});
