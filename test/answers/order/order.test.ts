import { expect, test } from 'vitest';
import { READ, type Read, SEEN, type Seen } from '../../../src/answers/order/columns.ts';
import { fitOrder } from '../../../src/answers/order/fit.ts';
import { lookedAt, opened, scoresOf } from '../../../src/answers/order/order.ts';
import { type Linear, orderWeights, worth } from '../../../src/answers/order/weights.ts';

const NAMES = ['tells', 'noise'] as const;
/** Eight questions of four candidates: the first column is 1 for the one that answers, the second says nothing. */
const lists = Array.from({ length: 8 }, (_, question) => ({
  rows: [0, 1, 2, 3].map((at) => [Number(at === question % 4), ((question * 7 + at * 3) % 5) / 5]),
  gold: [0, 1, 2, 3].map((at) => at === question % 4),
}));

const seen = (given: Partial<Seen>): Seen => ({
  ...(Object.fromEntries(SEEN.map((name) => [name, 0])) as Seen),
  ...given,
});
const only = <Name extends string>(names: readonly Name[], one: Name): Linear<Name> =>
  Object.fromEntries(names.map((name) => [name, { mean: 0, spread: 1, weight: Number(name === one) }])) as Linear<Name>;
const candidates = Array.from({ length: 70 }, (_, at) => ({
  ...{ id: at + 1, words: 0, grams: 0, cosine: 0, likeAnswers: 0, length: 10, law: at < 35 ? '甲法' : '乙法' },
}));

test('the order learns what tells answers apart, and always the same', () => {
  const weights = fitOrder(NAMES, lists);
  expect(weights.tells.weight).toBeGreaterThan(1);
  expect(Math.abs(weights.noise.weight)).toBeLessThan(weights.tells.weight / 4);
  expect(fitOrder(NAMES, lists)).toEqual(weights);
  expect(worth({ tells: 1, noise: 0 }, NAMES, weights)).toBeGreaterThan(worth({ tells: 0, noise: 1 }, NAMES, weights));
});

test('what is read decides among the best of the first look, and nothing unread comes before them', () => {
  const looked = lookedAt(
    candidates as never,
    candidates.map(({ id }) => seen({ words: 1 - id / 100 })),
    only(SEEN, 'words'),
  );
  expect(looked[0]?.id).toBe(1);
  // The sixtieth says most, the sixty-first is not read.
  const said = (id: number) => ({ best: Number(id >= 60), bestOwn: 0, bestSays: 0, says: 0, heading: 0, whole: 0 });
  const read = opened(looked, said);
  expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  const { scores, chances } = scoresOf(looked, read, only(READ as readonly (keyof Read)[], 'best') as never);
  const first = [...scores].sort((a, b) => b[1] - a[1])[0];
  expect(first?.[0]).toBe(60);
  for (const id of [61, 70])
    expect(scores.get(id)).toBeLessThanOrEqual(Math.min(...read.map((one) => scores.get(one.id) ?? 0)));
  expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  expect(chances.has(61)).toBe(false);
});

test.each(['texts', 'textsInField', 'bare', 'bareInField'] as const)(
  'what was learnt for %s knows every column',
  (setting) => {
    const { seen: first, read } = orderWeights(setting);
    expect(Object.keys(first)).toEqual([...SEEN]);
    expect(Object.keys(read)).toEqual([...READ]);
    // A field is only known where it was asked in.
    expect(first.fieldLaw.weight !== 0).toBe(setting.endsWith('InField'));
  },
);
