import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raised, sharesOf } from '../../../src/answers/elsewhere/shares.ts';

test('the best has all, one at the floor nothing, and those between lie where their score lies', () => {
  const scored = [
    { id: 7, score: 0.9 },
    { id: 3, score: 0.7 },
    { id: 5, score: 0.5 },
    { id: 1, score: 0.4 },
  ];
  expect([...sharesOf(scored, 0.5)].map(([id, share]) => [id, Number(share.toFixed(6))])).toEqual([
    [7, 1],
    [3, 0.5],
    [5, 0],
    [1, 0],
  ]);
  expect(sharesOf([], 0)).toEqual(new Map());
  expect(sharesOf([{ id: 1, score: 0.5 }], 0.5)).toEqual(new Map());
});

test('what is raised is not lowered, nothing is lost, and what a model does not know stays as it was', () => {
  const scores = fc.array(fc.tuple(fc.nat(50), fc.double({ min: 0, max: 5, noNaN: true })), { maxLength: 30 });
  fc.assert(
    fc.property(scores, scores, (ours, theirs) => {
      const units = new Map(ours);
      const judged = theirs.map(([id, score]) => ({ id, score }));
      const after = raised(units, sharesOf(judged, 1), 1.5);
      for (const [id, score] of units) {
        expect(after.get(id)).toBeGreaterThanOrEqual(score);
        expect(after.get(id)).toBeLessThanOrEqual(score + 1.5);
        if (!judged.some((one) => one.id === id && one.score > 1)) expect(after.get(id)).toBe(score);
      }
    }),
  );
});
