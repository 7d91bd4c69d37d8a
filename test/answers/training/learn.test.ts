import { expect, test } from 'vitest';
import { openCutter } from '../../../src/answers/tokens.ts';
import { encode } from '../../../src/answers/training/encode.ts';
import { learnPhrases, learnProvisions, learnQuestions } from '../../../src/answers/training/learn.ts';
import { vectorsOf } from '../../../src/answers/training/network.ts';
import type { Recipe } from '../../../src/answers/training/recipe.ts';
import type { Source } from '../../../src/answers/training/source.ts';

const recipe: Recipe = {
  seed: 7,
  width: 16,
  tokens: 500,
  provisions: { steps: 20, own: 12, rate: 1e-2, lastRate: 1e-3 },
  phrases: { steps: 20, own: 6, phrases: 6, rate: 1e-2, lastRate: 1e-3 },
  questions: { steps: 20, own: 3, phrases: 3, asked: 6, rate: 1e-2, lastRate: 1e-3, lookAt: [10] },
  bends: 2,
};
const cutter = openCutter([]);

/** Twelve provisions of two laws, and questions in words that stand in none of them. */
function source(): Source {
  const [ships, farms] = [
    { short: '船舶条例', title: '船舶条例' },
    { short: '农田条例', title: '农田条例' },
  ];
  const things = ['登记', '检查', '缴费', '报告', '处罚', '申诉'];
  const units = [ships, farms].flatMap((edition) =>
    things.map((thing, at) => ({
      edition,
      label: `第${at}条`,
      heading: '',
      text: `${edition.short === ships.short ? '船舶所有人停靠码头' : '农田承包人耕种土地'}应当${thing}。不${thing}的不得继续经营活动。`,
    })),
  );
  const questions = [
    { text: '小艇泊着要干啥', gold: [0, 1, 2] },
    { text: '小艇泊着咋办', gold: [3, 4] },
    { text: '庄稼长着要干啥', gold: [6, 7, 8] },
    { text: '庄稼长着咋办', gold: [9, 10] },
  ];
  return { units, questions: questions.map((one) => ({ ...one, names: [] })), phrased: [], newest: '2025-01-01' };
}

test('a colloquial word comes near the provisions that answer it, and the same seed gives the same numbers', () => {
  const encoded = encode(source(), cutter, recipe.tokens);
  const run = () => {
    const learnt = learnProvisions(encoded, recipe, () => {});
    return learnQuestions(learnt, { encoded, questions: encoded.questions, recipe }, () => {});
  };
  const network = run();
  expect(run().rows).toEqual(network.rows);
  const vectors = vectorsOf(network, [
    ...encoded.questions.map(({ tokens }) => tokens),
    ...encoded.units.map(({ all }) => all),
  ]);
  const at = (text: number) => vectors.subarray(text * network.width, (text + 1) * network.width);
  const near = (one: number, other: number) => at(one).reduce((sum, value, d) => sum + value * (at(other)[d] ?? 0), 0);
  const mean = (question: number, units: number[]) =>
    units.reduce((sum, unit) => sum + near(question, 4 + unit), 0) / units.length;
  // The last provision of each law is the gold of no question.
  expect(mean(0, [0, 1, 2, 3, 4, 5])).toBeGreaterThan(mean(0, [6, 7, 8, 9, 10, 11]) + 0.05);
  expect(near(2, 4 + 11)).toBeGreaterThan(near(2, 4 + 5));
});

test('phrases bring a word near what they ask for, without a question', () => {
  const phrased = [
    { text: '泊位费', gold: [2] },
    { text: '泊位账单', gold: [2] },
    { text: '青苗账单', gold: [8] },
    { text: '青苗费', gold: [8] },
  ];
  const encoded = encode({ ...source(), questions: [], phrased }, cutter, recipe.tokens);
  const network = learnPhrases(
    learnProvisions(encoded, recipe, () => {}),
    encoded,
    recipe,
    () => {},
  );
  const cosine = (phrase: number, unit: number) => {
    const { tokens } = encoded.phrased[phrase] as (typeof encoded.phrased)[number];
    const vectors = vectorsOf(network, [tokens, encoded.units[unit]?.all ?? new Int32Array()]);
    return vectors
      .subarray(0, network.width)
      .reduce((sum, value, d) => sum + value * (vectors[network.width + d] ?? 0), 0);
  };
  expect(cosine(0, 2)).toBeGreaterThan(cosine(0, 8) + 0.05);
  expect(cosine(2, 8)).toBeGreaterThan(cosine(2, 2) + 0.05);
});
