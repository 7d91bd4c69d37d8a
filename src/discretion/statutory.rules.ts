import type { Penalty } from '../knowledge/types.ts';
import { exact, times } from './exact.ts';
import type { Interval, Unit } from './span.ts';
import { baseBounds, baseFloor, ceiling } from './text.grammar.ts';

/** The range of a penalty in the case at hand. `both`: it has a lower limit; `cap`: only an upper; `fixed`: no choice. */
export interface Statutory {
  interval: Interval;
  shape: 'both' | 'cap' | 'fixed';
  unit: Unit;
  /** What a rate or an amount for one was multiplied by, as text, and what came in between. */
  factor?: { of: string; value: string; floored: boolean };
  /** An upper limit in yuan that the text itself sets on a multiple. */
  ceiling?: string;
}

export type Problem = 'notComputable' | 'needsBase' | 'needsQuantity' | 'baseOutside';

interface Measure {
  base?: string;
  quantity?: string;
}

/** The statutory range in yuan or days, from a penalty's figures and, where it needs one, the base or the quantity. */
export function statutoryRange(penalty: Penalty, measure: Measure): Statutory | Problem {
  const rate = rateOf(penalty);
  if (!rate) return 'notComputable';
  const factor = factorOf(penalty, measure);
  if (typeof factor === 'string') return factor;
  const by = factor ? exact(factor.value) : exact(1);
  const cap = ceiling(penalty.when);
  const most = times(rate.high, by);
  const limited = cap !== undefined && exact(cap) < most;
  const high = limited ? exact(cap) : most;
  const low = times(rate.low, by);
  const shape = low === 0n ? 'cap' : low === high ? 'fixed' : 'both';
  return {
    interval: { low, high, lowIn: low > 0n, highIn: true },
    shape,
    unit: penalty.kind === 'days' ? 'days' : 'yuan',
    ...(factor && { factor }),
    ...(limited && { ceiling: cap }),
  };
}

/** Yuan, days, or the multiplier of the base. */
function rateOf(penalty: Penalty): { low: bigint; high: bigint } | undefined {
  const { kind, min, max, amount, minTimes, maxTimes, minPercent, maxPercent } = penalty;
  const between = (least: number | undefined, most: number | undefined, parts = 1n) =>
    most === undefined ? undefined : { low: exact(least ?? 0) / parts, high: exact(most) / parts };
  if (kind === 'fixed') return between(amount, amount);
  if (kind === 'multiple') return between(minTimes, maxTimes);
  if (kind === 'percent') return between(minPercent, maxPercent, 100n);
  return kind === 'range' || kind === 'max' || kind === 'days' ? between(min, max) : undefined;
}

function factorOf(penalty: Penalty, { base, quantity }: Measure): Statutory['factor'] | Problem {
  if (penalty.base !== undefined) {
    if (base === undefined) return 'needsBase';
    if (!baseBounds(penalty)(base)) return 'baseOutside';
    const floor = baseFloor(penalty.baseFloor);
    const floored = floor !== undefined && exact(base) < exact(floor);
    return { of: penalty.base, value: floored ? floor : base, floored };
  }
  if (penalty.per === undefined) return undefined;
  return quantity === undefined ? 'needsQuantity' : { of: penalty.per, value: quantity, floored: false };
}
