import { addMonths } from '../knowledge/day.ts';
import type { CircumstanceSet } from '../knowledge/discretion.types.ts';

export interface Limitation {
  /** ISO day: so many months after the act (or its end). */
  until: string;
  months: number;
  source: string;
  /** `edge`: found on that very day; whether it still counts depends on whether the first day is counted. */
  state: 'within' | 'edge' | 'past';
}

/**
 * Whether an act found on `found` can still be punished (行政处罚法 art. 36 and special laws; ISO days of the calendar).
 * The longest period whose condition is met counts; undefined when no set has one.
 */
export function limitationOf(
  { actEnd, found }: { actEnd: string; found: string },
  facts: ReadonlySet<string>,
  sets: CircumstanceSet[],
): Limitation | undefined {
  const rules = sets.flatMap((set) => set.limitation).filter(({ needs }) => needs === undefined || facts.has(needs));
  const rule = rules.sort((a, b) => b.months - a.months)[0];
  if (!rule) return undefined;
  const until = addMonths(actEnd, rule.months);
  const state = found < until ? 'within' : found === until ? 'edge' : 'past';
  return { until, months: rule.months, source: rule.source, state };
}
