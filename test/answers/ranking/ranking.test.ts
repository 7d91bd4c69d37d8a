import { expect, test } from 'vitest';
import { answersTo, familiarity, laity, lawsAnswering } from '../../../src/answers/ranking/answered.ts';
import { answeredBy, answeredTables } from '../../../src/answers/ranking/answered-table.ts';
import { type Candidate, FEATURES, featuresOf } from '../../../src/answers/ranking/features.ts';
import { kindOf } from '../../../src/answers/ranking/kind.grammar.ts';
import { lawShares, places } from '../../../src/answers/ranking/places.ts';
import { plainScores } from '../../../src/answers/ranking/plainly.ts';
import { scoreOf } from '../../../src/answers/ranking/scorer.ts';
import { scoresOf } from '../../../src/answers/ranking/scores.ts';
import { trainedAnswers, trainedScorer } from '../../../src/answers/ranking/trained.ts';

const candidate = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{
    id,
    words: 0,
    grams: 0,
    cosine: 0,
    likeAnswers: 0,
    phrasedWords: 0,
    phrasedGrams: 0,
    length: 99,
    law: '民法典',
    kind: 'law' as const,
  },
  ...more,
});

/** A provision of a law, of no particular meaning. */
const of = (law: string, vector = Float32Array.of(1, 0)) => ({ law, vector });

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

test('a candidate is seen beside the best of each list, by its place, its length, its instrument and what was answered', () => {
  const [, second] = featuresOf(
    [
      candidate(1, { words: 10, grams: 8, cosine: 0.8 }),
      candidate(2, { words: 5, grams: 2, cosine: 0.4, likeAnswers: 0.7, law: '刑法', kind: 'interpretation' }),
    ],
    { laws: new Map([['刑法', 0.3]]), nearest: 0.6 },
  );
  const [one, other] = [1 / 10, 1 / 11];
  const byName = Object.fromEntries(FEATURES.map((name, at) => [name, second?.[at]]));
  expect(byName).toEqual({
    ...{ words: 0.5, grams: 0.25, cosine: 0.4, nearness: 0.5, length: Math.log(100) },
    ...{ wordPlace: -Math.log(2), gramPlace: -Math.log(2), cosinePlace: -Math.log(2) },
    ...{ answered: 0.3, likeAnswers: 0.7, familiar: 0.6, lawShare: other / (one + other) },
    ...{ regulation: 0, interpretation: 1 },
  });
});

test('what a list did not find stands behind what it found, all in one place', () => {
  expect([...places([0, 3, 0, 9])]).toEqual([2, 1, 2, 0].map((at) => -Math.log(1 + at)));
  expect(lawShares([{ law: '刑法', score: 1 }])).toEqual(new Map([['刑法', 1]]));
});

test('a title tells an interpretation of the courts from a regulation and a law', () => {
  expect(kindOf('最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定')).toBe('interpretation');
  expect(kindOf('城市市容和环境卫生管理条例')).toBe('regulation');
  expect(kindOf('公司登记管理条例（2016修订）')).toBe('regulation');
  expect(kindOf('中华人民共和国行政处罚法')).toBe('law');
});

test('the instruments that answered the nearest questions count by nearness, and far questions say nothing', () => {
  const laws = lawsAnswering([
    { score: 0.8, provisions: [of('民法典')] },
    { score: 0.4, provisions: [of('民法典'), of('刑法')] },
    { score: 0.29, provisions: [of('宪法')] },
  ]);
  expect(laws.get('民法典')).toBeCloseTo(0.5);
  // 0.4² / 2 of 0.8² + 0.4² / 2, times 0.8 - 0.3.
  expect(laws.get('刑法')).toBeCloseTo((0.08 / 0.72) * 0.5);
  expect(laws.has('宪法')).toBe(false);
  expect(lawsAnswering([{ score: 0.2, provisions: [of('民法典')] }]).size).toBe(0);
});

test('what the nearest questions were answered by has one direction, the nearest counting by its cube', () => {
  const nearest = [
    { score: 1, provisions: [of('民法典', Float32Array.of(1, 0)), of('民法典', Float32Array.of(1, 0))] },
    { score: 0.5, provisions: [of('刑法', Float32Array.of(0, 1))] },
  ];
  const [first, second] = answersTo(nearest, 2);
  // 0.5³ against 1.
  expect((second ?? 0) / (first ?? 0)).toBeCloseTo(0.125);
  expect(Math.hypot(first ?? 0, second ?? 0)).toBeCloseTo(1);
  expect([...answersTo([], 2)]).toEqual([0, 0]);
});

test('answered questions are found by likeness alone, with what answered them', () => {
  const shared = of('民法典', Float32Array.of(0.6, 0.8));
  const tables = answeredTables(2, [
    { vector: Float32Array.of(1, 0), provisions: [shared, of('刑法')] },
    { vector: Float32Array.of(0.6, 0.8), provisions: [shared] },
  ]);
  expect(tables.provisions.rows.size).toBe(2);
  const [best, next, ...more] = answeredBy(tables).nearest(Float32Array.of(0, 1), 5);
  expect(best?.score).toBeCloseTo(0.8, 2);
  expect(best?.provisions.map(({ law }) => law)).toEqual(['民法典']);
  expect(best?.provisions[0]?.vector[0]).toBeCloseTo(0.6, 2);
  expect(next?.provisions.map(({ law }) => law)).toEqual(['民法典', '刑法']);
  expect(more).toEqual([]);
});

test('a bend lets a feature count by what another is', () => {
  const features = [0, 1].map(() => ({ mean: 1, spread: 2, weight: 0.5 }));
  // Rows (5, 1) and (1, 5) are (2, 0) and (0, 2) when standardised.
  const straight = { features, bends: [] };
  expect([scoreOf([5, 1], straight), scoreOf([1, 5], straight)]).toEqual([1, 1]);
  const bent = { features, bends: [{ weights: [1, -1], bias: 0, counts: 3 }] };
  expect(scoreOf([5, 1], bent)).toBeCloseTo(1 + 3 * (2 / 3));
  expect(scoreOf([1, 5], bent)).toBeCloseTo(1 - 3 * (2 / 3));
});

test('what was learnt from answered questions is used only where they are near', () => {
  const lists = { words: [{ id: 1, score: 9 }], grams: [{ id: 1, score: 9 }], near: [{ id: 2, score: 0.9 }] };
  const candidates = [
    candidate(1, { words: 9, grams: 9, cosine: 0.05 }),
    candidate(2, { cosine: 0.9, likeAnswers: 0.9, law: '刑法' }),
  ];
  const far = scoresOf(lists, candidates, [{ score: 0.3, provisions: [of('刑法')] }]);
  expect(far).toMatchObject({ scores: plainScores(lists), familiar: 0, plain: plainScores(lists) });
  const near = scoresOf(lists, candidates, [{ score: 0.9, provisions: [of('刑法')] }]);
  expect(near.familiar).toBe(1);
  expect(near.scores.get(2)).toBeGreaterThan(near.scores.get(1) ?? 0);
  expect(familiarity([{ score: 0.465, provisions: [] }])).toBeCloseTo(0.5);
  expect(familiarity([])).toBe(0);
  // One lay question that happens to be near does not make a question one of lay people.
  const scored = (...scores: number[]) => scores.map((score) => ({ score, provisions: [] }));
  expect(laity(scored(0.9, 0.3, 0.3, 0.3, 0.3))).toBeCloseTo(0.6);
  expect(laity(scored(0.6, 0.3, 0.3, 0.3, 0.3, 0.9))).toBe(0);
  expect(laity([])).toBe(0);
});

test('the trained ranking knows every feature, and holds every question it learnt from', () => {
  const { features, bends } = trainedScorer();
  expect(features.map(({ spread }) => spread > 0)).toEqual(FEATURES.map(() => true));
  expect(bends.every(({ weights }) => weights.length === FEATURES.length)).toBe(true);
  expect(trainedAnswers().nearest(new Float32Array(128), 5_000)).toHaveLength(1_235);
});
