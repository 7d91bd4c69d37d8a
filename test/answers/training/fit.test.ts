import { expect, test } from 'vitest';
import { chanceOf } from '../../../src/answers/training/chance.ts';
import { type Example, weigh } from '../../../src/answers/training/fit.ts';
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
  const [telling, noise] = weigh(examples(60));
  expect(telling?.weight).toBeGreaterThan(1);
  expect(Math.abs(noise?.weight ?? 9)).toBeLessThan(0.3 * (telling?.weight ?? 0));
});

test('cross-validation counts what was found among all that there was to find', () => {
  const folds = [examples(30), examples(30).map((example) => ({ ...example, wanted: 2 }))];
  const { r10, mrr10, r100 } = crossValidated(folds);
  // Every candidate is among the first ten: all of the first fold's right ones, half of the second's.
  expect([r10, r100]).toEqual([0.75, 0.75]);
  expect(mrr10).toBeGreaterThan(0.95);
});
