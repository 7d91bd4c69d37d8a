import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, ONE, percentOf, times } from '../../src/discretion/exact.ts';
import type { Assessment, Outcome } from '../../src/discretion/types.ts';
import type { Effect } from '../../src/knowledge/discretion.types.ts';
import type { Penalty } from '../../src/knowledge/types.ts';
import { basisOf, packNamed, result, setsNamed } from './setting.ts';

const amount = fc.integer({ min: 1, max: 5_000_000 });
const cents = fc
  .integer({ min: 1, max: 100_000_000 })
  .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`);
const between = fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const rates = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 100 }));

type Shape = Partial<Penalty> & Pick<Penalty, 'kind'>;
const penalty: fc.Arbitrary<Shape> = fc.oneof(
  between.map(([min, max]): Shape => ({ kind: 'range', min, max })),
  amount.map((max): Shape => ({ kind: 'max', min: 0, max })),
  between.map(([min, max]): Shape => ({ kind: 'range', min, max, per: '每名劳动者' })),
  rates.map(
    ([low, more]): Shape => ({ kind: 'multiple', minTimes: low / 10, maxTimes: (low + more) / 10, base: '基数' }),
  ),
  rates.map(([low, more]): Shape => ({ kind: 'percent', minPercent: low, maxPercent: low + more, base: '基数' })),
  rates.map(
    ([low, more]): Shape => ({ kind: 'days', type: '行政拘留', min: (low % 15) + 1, max: (low % 15) + 1 + more }),
  ),
);
const pack = fc.constantFrom('MARKET', 'AGRI', 'CHONGQING', 'DAYS').map(packNamed);
const sets = fc.constantFrom(setsNamed('GENERAL'), setsNamed('GENERAL', 'POLICE', 'TRADEMARK'), setsNamed('SECURITY'));
const MITIGATING: Effect[] = [
  'mustLighterOrReduced',
  'mayLighterOrReduced',
  'mayLighter',
  'reducedOrNot',
  'mayLighterReducedOrNot',
];
const AGGRAVATING: Effect[] = ['mustHeavier', 'mayHeavier'];

/** A case with some circumstances that can be true together, and one more of a kind. */
const setting = fc
  .record({ penalty, pack, sets, base: cents, quantity: fc.integer({ min: 1, max: 500 }).map(String) })
  .chain((given) => {
    const all = [...given.sets.flatMap((set) => set.circumstances), ...given.pack.circumstances];
    const free = all.filter(
      ({ excludes, id }) => excludes.length === 0 && !all.some((one) => one.excludes.includes(id)),
    );
    return fc.record({
      given: fc.constant(given),
      facts: fc.subarray(free.map(({ id }) => id)),
      lighter: fc.constantFrom(...free.filter(({ effect }) => effect && MITIGATING.includes(effect))),
      heavier: fc.option(fc.constantFrom(...free.filter(({ effect }) => effect && AGGRAVATING.includes(effect))), {
        nil: undefined,
      }),
    });
  });

type Given = {
  penalty: Shape;
  pack: ReturnType<typeof packNamed>;
  sets: ReturnType<typeof setsNamed>;
  base: string;
  quantity: string;
};
function of({ penalty, pack, sets, base, quantity }: Given, facts: string[]): Assessment {
  return result({ facts, base, quantity }, basisOf(penalty, { pack, sets }));
}

const spanOf = ({ span }: Outcome) =>
  span && { low: exact(span.low), high: exact(span.high), ...{ lowIn: span.lowIn, highIn: span.highIn } };
const rank = { expired: 0, mustNot: 0, mayNot: 1, due: 2 };
const without = (facts: string[], id: string) => facts.filter((one) => one !== id);
const RUNS = { numRuns: 400 };

describe('whatever the case', () => {
  it('the range never leaves the law, but for 减轻, which is wholly below its lower limit and above nothing', () => {
    fc.assert(
      fc.property(setting, ({ given, facts }) => {
        const { statutory, outcome } = of(given, facts);
        const [low, high] = [exact(statutory.low), exact(statutory.high)];
        const span = spanOf(outcome);
        if (span && outcome.grade !== 'reduced') {
          expect(span.low >= low && span.high <= high).toBe(true);
          expect(span.low === low && span.lowIn && !statutory.lowIn).toBe(false);
        }
        const reduced = outcome.grade === 'reduced' ? outcome.span : outcome.reduced?.span;
        if (!reduced) return;
        // Where there is only an upper limit, a pack may say where 减轻 lies inside it (重庆, below 10 %).
        const limit = statutory.shape === 'cap' ? high : low;
        const top = exact(reduced.high);
        expect(top < limit || (top === limit && !reduced.highIn)).toBe(true);
        expect(reduced.lowIn && reduced.low === '0').toBe(false);
      }),
      RUNS,
    );
  });

  it('one more mitigating circumstance never raises either end', () => {
    fc.assert(
      fc.property(setting, ({ given, facts, lighter }) => {
        const before = of(given, without(facts, lighter.id)).outcome;
        const after = of(given, [...without(facts, lighter.id), lighter.id]).outcome;
        const [a, b] = [spanOf(before), spanOf(after)];
        expect(rank[after.verdict] <= rank[before.verdict]).toBe(true);
        if (a && b) expect(b.low <= a.low && b.high <= a.high).toBe(true);
      }),
      RUNS,
    );
  });

  it('one more aggravating circumstance never lowers either end', () => {
    fc.assert(
      fc.property(setting, ({ given, facts, heavier }) => {
        if (!heavier) return;
        const before = of(given, without(facts, heavier.id)).outcome;
        const after = of(given, [...without(facts, heavier.id), heavier.id]).outcome;
        const [a, b] = [spanOf(before), spanOf(after)];
        expect(rank[after.verdict]).toBe(rank[before.verdict]);
        if (a && b) expect(b.low >= a.low && b.high >= a.high).toBe(true);
      }),
      RUNS,
    );
  });

  it('what turning one circumstance would do is what happens when it is turned, and turning it back undoes it', () => {
    fc.assert(
      fc.property(setting, ({ given, facts }) => {
        const here = of(given, facts);
        for (const { id, now, outcome } of here.toggles) {
          expect(facts.includes(id)).toBe(now);
          const there = of(given, now ? without(facts, id) : [...facts, id]);
          expect(there.outcome).toEqual(outcome);
          expect(there.toggles.find((back) => back.id === id)?.outcome.span).toEqual(here.outcome.span);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('fines are whole 分 and detention whole days', () => {
    fc.assert(
      fc.property(setting, ({ given, facts }) => {
        const { outcome, statutory } = of(given, facts);
        const divided = outcome.band !== undefined;
        const digits = statutory.unit === 'days' ? /^\d+$/ : /^\d+(\.\d{1,2})?$/;
        if (divided && outcome.span)
          for (const end of [outcome.span.low, outcome.span.high]) expect(end).toMatch(digits);
      }),
      RUNS,
    );
  });

  it('the arithmetic is that of integers', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 0, max: 10_000 }), (fen, hundredths) => {
        const yuan = (BigInt(fen) * ONE) / 100n;
        // fen × hundredths of a per cent, in units of 10^-4 fen.
        expect(percentOf(yuan, hundredths / 100) * 1_000_000n).toBe(BigInt(fen) * BigInt(hundredths) * ONE);
        expect(times(yuan, exact(hundredths))).toBe(yuan * BigInt(hundredths));
      }),
      RUNS,
    );
  });

  it('a refused figure and an accepted one part at the limits of the law, to the 分', () => {
    const fine = basisOf({ kind: 'range', min: 10_000, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: 900_000, max: 10_100_000 }), (fen) => {
        const proposed = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        const inLaw = fen >= 1_000_000 && fen <= 10_000_000;
        const attempt = () => result({ proposed }, fine);
        if (inLaw) expect(attempt().proposed?.place).toMatch(/inside|departs/);
        else expect(attempt).toThrow('outsideLaw');
      }),
      RUNS,
    );
  });
});
