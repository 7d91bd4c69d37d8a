import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READ, SEEN, type Seen } from '../../../src/answers/order/columns.ts';
import { chancesOf, lookedAt, opened, scoresOf } from '../../../src/answers/order/order.ts';
import { ORDER_FILE, type OrderFile, orderWeights } from '../../../src/answers/order/weights.ts';
import type { Scorer } from '../../../src/answers/ranking/scorer.ts';
import { weights } from '../../../src/answers/refusing/weights.ts';
import { sorted } from '../../../src/answers/search/sorted.ts';
import { modelCard } from '../../../src/answers/vectors/model.ts';

const seen = (given: Partial<Seen>): Seen => ({
  ...(Object.fromEntries(SEEN.map((name) => [name, 0])) as Seen),
  ...given,
});
/** Only one column counts. */
const only = <Name extends string>(names: readonly Name[], one: Name): Scorer => ({
  features: names.map((name) => ({ mean: 0, spread: 1, weight: Number(name === one) })),
  bends: [],
});
const candidates = Array.from({ length: 70 }, (_, at) => ({
  ...{ id: at + 1, words: 0, grams: 0, cosine: 0, likeAnswers: 0, length: 10, law: at < 35 ? '甲法' : '乙法' },
}));

test('what is read decides among the best of the first look, and nothing unread comes before them', () => {
  const looked = lookedAt(
    candidates as never,
    candidates.map(({ id }) => seen({ words: 1 - id / 100 })),
    only(SEEN, 'words'),
  );
  expect(looked[0]?.id).toBe(1);
  // The sixtieth says most, the sixty-first is not read.
  const nothing = { bestOwn: 0, bestSays: 0, says: 0, heading: 0, whole: 0, phrase: 0, phraseBoth: 0, together: 0 };
  const said = (id: number) => ({ ...nothing, best: Number(id >= 60) });
  const read = opened(looked, said);
  expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  const { scores, step } = scoresOf(looked, read, only(READ, 'best'));
  const first = [...scores].sort((a, b) => b[1] - a[1])[0];
  expect(first?.[0]).toBe(60);
  for (const id of [61, 70])
    expect(scores.get(id)).toBeLessThanOrEqual(Math.min(...read.map((one) => scores.get(one.id) ?? 0)));
  const chances = chancesOf(sorted(scores), step);
  expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  // Sixty says one more than fifty-nine by a weight of one: e times as likely.
  expect((chances.get(60) ?? 0) / (chances.get(59) ?? 1)).toBeCloseTo(Math.E);
  expect(chances.has(61)).toBe(false);
});

test.each(['texts', 'textsInField', 'bare', 'bareInField'] as const)(
  'what was learnt for %s knows every column',
  (setting) => {
    const { seen: first, read } = orderWeights(setting);
    expect(first.features).toHaveLength(SEEN.length);
    expect(read.features).toHaveLength(READ.length);
    // A field is only known where it was asked in.
    expect(first.features[SEEN.indexOf('fieldLaw')]?.weight !== 0).toBe(setting.endsWith('InField'));
  },
);

test('the weights stand for the columns as they are now, and were learnt over the embeddings that are here', () => {
  const { columns, embeddings } = JSON.parse(readFileSync(ORDER_FILE, 'utf8')) as OrderFile;
  expect(columns).toEqual({ seen: SEEN, read: READ });
  expect(embeddings).toBe(modelCard().files['tokens.bin']);
  expect(weights().embeddings).toBe(embeddings);
});
