import { expect, test } from 'vitest';
import { scoreOf } from '../../../src/answers/ranking/scorer.ts';
import { chanceOf } from '../../../src/answers/training/chance.ts';
import type { Example } from '../../../src/answers/training/example.ts';
import { fitScorer } from '../../../src/answers/training/fit.ts';
import { crossValidated } from '../../../src/answers/training/measure.ts';

/** Ten candidates a question, of which the one with the largest first feature is right; the second feature is noise. */
function examples(count: number): Example[] {
  const chance = chanceOf(3);
  return Array.from({ length: count }, () => {
    const features = Array.from({ length: 10 }, () => Float64Array.of(chance(), chance()));
    const best = Math.max(...features.map(([first]) => first as number));
    return { features, right: features.map(([first]) => first === best), wanted: 1 };
  });
}

test('what tells right from wrong gets the weight, and noise next to none', () => {
  const [telling, noise] = fitScorer(examples(60), { bends: 0 }).features;
  expect(telling?.weight).toBeGreaterThan(1);
  expect(Math.abs(noise?.weight ?? 9)).toBeLessThan(0.3 * (telling?.weight ?? 0));
});

test('bends learn what no straight sum can: right is what has both features large or both small', () => {
  const chance = chanceOf(5);
  const apart: Example[] = Array.from({ length: 120 }, () => {
    const features = [0, 1, 2, 3].map((corner) =>
      Float64Array.of((corner & 1) + 0.1 * chance(), (corner >> 1) + 0.1 * chance()),
    );
    return { features, right: [true, false, false, true], wanted: 2 };
  });
  const solved = (bends: number) => {
    const scorer = fitScorer(apart, { bends });
    const right = apart.filter(({ features }) => {
      const [low, one, other, high] = features.map((row) => scoreOf(row, scorer)) as [number, number, number, number];
      return Math.min(low, high) > Math.max(one, other);
    });
    return right.length / apart.length;
  };
  expect(solved(0)).toBeLessThan(0.1);
  expect(solved(8)).toBeGreaterThan(0.9);
});

test('cross-validation counts what was found among all that there was to find', () => {
  const folds = [examples(30), examples(30).map((example) => ({ ...example, wanted: 2 }))];
  const { r10, mrr10, r100 } = crossValidated(folds, 2);
  // Every candidate is among the first ten: all of the first fold's right ones, half of the second's.
  expect([r10, r100]).toEqual([0.75, 0.75]);
  expect(mrr10).toBeGreaterThan(0.95);
});
