import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeness, isFor } from '../../../src/answers/confirmed/alike.rules.ts';
import { liftOf, MOST, SAME_QUESTION } from '../../../src/answers/confirmed/lift.rules.ts';
import { helpedBy, type Judgement, VOTED, VOTERS } from '../../../src/answers/confirmed/weigh.rules.ts';

const article = (number: number) => ({ instrument: '桥面管理条例', article: number });
const votes = (...those: [voter: string, useful: boolean, alike?: number][]): Judgement[] =>
  those.map(([voter, useful, alike = 1], seq) => ({ alike, provisions: [article(1)], by: { voter, useful, seq } }));
const verified = (alike: number, number: number): Judgement => ({
  alike,
  provisions: [article(number)],
  by: 'verified',
});
const shareOf = (judgements: Judgement[], number = 1) =>
  helpedBy(judgements).find(({ citation }) => citation.article === number)?.share ?? 0;

const ballot = fc.record({
  alike: fc.double({ min: 0, max: 1, noNaN: true }),
  provisions: fc.subarray([1, 2, 3].map(article), { minLength: 1 }),
  by: fc.record({ voter: fc.constantFrom('a', 'b', 'c', 'd'), useful: fc.boolean(), seq: fc.nat(1000) }),
});
const anyone = fc.oneof(
  ballot,
  fc.record({
    ...{ alike: fc.double({ min: 0, max: 1, noNaN: true }) },
    provisions: fc.constant([article(2)]),
    by: fc.constant('verified' as const),
  }),
);

describe('votes', () => {
  it('of one person count for nobody else, those of two do, and more weigh more', () => {
    expect(shareOf(votes(['a', true]))).toBe(0);
    // Net 2 of 2 + 2, half of which votes may reach.
    expect(shareOf(votes(['a', true], ['b', true]))).toBe(0.25);
    expect(shareOf(votes(['a', true], ['b', true], ['c', true], ['d', true]))).toBeCloseTo(1 / 3);
  });

  it('of one person on one question count once, the last one', () => {
    expect(shareOf(votes(['a', true], ['a', true], ['a', true]))).toBe(0);
    expect(shareOf(votes(['a', true], ['b', true], ['b', false]))).toBe(0);
  });

  it('against it take from those for it', () => {
    expect(shareOf(votes(['a', true], ['b', true], ['c', false]))).toBeCloseTo((0.5 * 1) / 3);
    expect(shareOf(votes(['a', true], ['b', true], ['c', false], ['d', false]))).toBe(0);
  });

  it('count the less the farther their question is', () => {
    expect(shareOf(votes(['a', true, 0.5], ['b', true, 0.5]))).toBeCloseTo((0.5 * 1) / 3);
  });

  it('do not count where something else is verified, and only partly where that is for another question', () => {
    const both = votes(['a', true], ['b', true]);
    expect(shareOf([...both, verified(1, 2)])).toBe(0);
    expect(shareOf([...both, verified(0.5, 2)])).toBe(0.125);
    expect(shareOf([...both, verified(1, 2)], 2)).toBe(1);
  });

  it('in whatever number and mixture stay within their bounds', () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 40 }), (judgements) => {
        for (const { share, verified: sure } of helpedBy(judgements)) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(sure ? 1 : VOTED);
        }
      }),
    );
  });

  it('of fewer than two different people do nothing', () => {
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 30 }), (all) => {
        const alone = all.map((one) => ({ ...one, by: { ...one.by, voter: 'a' } }));
        expect(VOTERS).toBe(2);
        expect(helpedBy(alone)).toEqual([]);
      }),
    );
  });

  it('against a provision never raise it', () => {
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, alike) => {
        const against: Judgement = { alike, provisions: [article(1)], by: { voter: 'new', useful: false, seq: 2000 } };
        expect(shareOf([...all, against])).toBeLessThanOrEqual(shareOf(all));
      }),
    );
  });
});

describe('what confirmed questions add', () => {
  const citation = article(1);
  const found = fc.double({ min: 0, max: 1, noNaN: true });

  it('by votes never brings a provision before one that is better by half of the most', () => {
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 60 }), found, (all, of) => {
        for (const one of helpedBy(all)) {
          const added = liftOf(one, of);
          expect(added).toBeGreaterThanOrEqual(0);
          expect(added).toBeLessThanOrEqual(MOST * VOTED);
        }
      }),
    );
  });

  it('by a verified answer is bounded too, and full only for the same question', () => {
    expect(liftOf({ citation, share: 1, verified: true }, 0)).toBe(SAME_QUESTION);
    expect(liftOf({ citation, share: 0.9, verified: true }, 1)).toBeCloseTo(0.9 * MOST);
  });

  it('is little for what the search itself did not find, where the questions are not much alike', () => {
    expect(liftOf({ citation, share: 0.2 }, 0)).toBeCloseTo(0.04 * MOST);
    expect(liftOf({ citation, share: 0.2 }, 1)).toBeCloseTo(0.2 * MOST);
  });
});

describe('questions', () => {
  it('are alike from a tenth to half of their terms on, halfway for a quarter', () => {
    expect([0, 0.1, 0.3, 0.5, 1].map(alikeness)).toEqual([0, 0, 0.25, 1, 1].map((value) => expect.closeTo(value)));
  });

  it('of another field, or to another command, say nothing', () => {
    const place = { wants: 'basis', field: '城管执法' } as const;
    expect(isFor(place, { wants: 'any' })).toBe(true);
    expect(isFor(place, { wants: 'basis', field: '城管执法' })).toBe(true);
    expect(isFor(place, { wants: 'basis', field: '治安管理' })).toBe(false);
    expect(isFor(place, { wants: 'procedure' })).toBe(false);
  });
});
