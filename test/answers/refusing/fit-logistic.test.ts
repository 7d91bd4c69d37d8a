import { expect, test } from 'vitest';
import { fitLogistic } from '../../../src/answers/refusing/fit.ts';

const example = (seen: number, is: boolean, counts: number) => ({ features: { seen }, is, counts });

test('the fit reaches the log odds that were counted, each example by its weight', () => {
  // Three to one where it is seen, one to three where it is not.
  const { bias, weights } = fitLogistic(
    [example(1, true, 3), example(1, false, 1), example(0, true, 1), example(0, false, 3)],
    0,
  );
  expect(bias).toBeCloseTo(-Math.log(3), 2);
  expect((weights.seen ?? 0) + bias).toBeCloseTo(Math.log(3), 2);
});

test('a penalty keeps a weight small, and what speaks for something never speaks against it', () => {
  const against = [example(1, false, 3), example(0, true, 3)];
  const [free, held] = [0.1, 10].map((penalty) => fitLogistic(against, penalty).weights.seen ?? 0);
  expect(free).toBeLessThan(held ?? 0);
  expect(held).toBeLessThan(0);
  expect(fitLogistic(against, 0.1, new Set(['seen'])).weights.seen).toBe(0);
});
