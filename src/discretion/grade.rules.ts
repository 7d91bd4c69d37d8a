import type { Band, GradeName, RulePack } from '../knowledge/discretion.types.ts';
import { percentOf } from './exact.ts';
import { type Interval, imposable } from './span.ts';
import type { Statutory } from './statutory.rules.ts';

export interface Graded {
  /** Absent where the pack leaves nothing that could be imposed, or where no rule bounds it. */
  interval?: Interval;
  /** Where the pack says so; absent where it says nothing and the whole range stays open. */
  band?: Band;
}

/** What a pack makes of a statutory range for a grade inside it. Without a rule for it every grade of the pack stays open. */
export function gradedRange(statutory: Statutory, grade: Exclude<GradeName, 'reduced'>, pack: Divided): Graded {
  const { interval, shape, unit } = statutory;
  if (shape === 'fixed' || !pack.divides) return { interval: undivided(statutory) };
  const band = bandFor(pack, shape, grade);
  if (!band) return { interval: openRange(statutory, pack) };
  const part = imposable(partOf(interval, band), unit);
  return { band, ...(part && { interval: part }) };
}

/**
 * 减轻: below the lower limit of the law. How far below, the law does not say. Where there is only an upper limit, there
 * is nothing to go below, unless the pack says where 减轻 begins.
 */
export function reducedRange(statutory: Statutory, pack: Divided): Graded {
  const { interval, shape, unit } = statutory;
  const band = pack.divides && shape === 'cap' ? bandFor(pack, shape, 'reduced') : undefined;
  if (shape === 'cap' && !band) return {};
  const whole = band ? partOf(interval, band) : { low: 0n, lowIn: false, high: interval.low, highIn: false };
  const part = imposable(whole, unit);
  return { ...(band && { band }), ...(part && { interval: part }) };
}

/** From the lower end of 从轻 to the upper end of 从重: what stays open where circumstances must be weighed. */
export function openRange({ interval, shape, unit }: Statutory, pack: Divided): Interval {
  if (shape === 'fixed' || !pack.divides) return undivided({ interval, unit });
  const [lightest, heaviest] = [bandFor(pack, shape, 'lighter'), bandFor(pack, shape, 'heavier')];
  if (!lightest || !heaviest) return interval;
  const hull = { ...heaviest, from: lightest.from, fromIn: lightest.fromIn };
  return imposable(partOf(interval, hull), unit) ?? interval;
}

/** The whole range, as far as it can be imposed; a fixed sum stays what the law makes it. */
function undivided({ interval, unit }: Pick<Statutory, 'interval' | 'unit'>): Interval {
  return imposable(interval, unit) ?? interval;
}

/** A pack, and whether it divides this kind of penalty. */
export interface Divided {
  pack: RulePack;
  divides: boolean;
}

function bandFor({ pack }: Divided, shape: 'both' | 'cap', grade: GradeName): Band | undefined {
  return (shape === 'both' ? pack.range : pack.cap).find((band) => band.grade === grade);
}

function partOf({ low, high, lowIn }: Interval, { from, to, fromIn, toIn }: Band): Interval {
  const width = high - low;
  return {
    low: low + percentOf(width, from),
    high: low + percentOf(width, to),
    // An end of the law itself is never more inside than the law has it.
    lowIn: fromIn && (from > 0 || lowIn),
    highIn: toIn,
  };
}
