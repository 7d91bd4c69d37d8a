import type { Calendar } from '../knowledge/calendar.ts';
import { merged, type Period } from '../knowledge/day.ts';
import type { ClockRule } from '../knowledge/types.ts';
import { attempt } from './attempt.ts';
import { canStop, type Due, dueOf, type Start } from './clock.rules.ts';

/** Days asked to be left out of a limit. */
export interface Stopped {
  periods: Period[];
  /** The dates when they are counted as well. */
  without?: Due;
  /** The law names a ground for leaving time out; else it is an assumption. */
  founded: boolean;
}

/** The dates that stand by the law alone: a suspension it does not name is not counted on. */
export function sureDates({ dates, stopped }: { dates?: Due; stopped?: Stopped }): Due | undefined {
  return stopped && !stopped.founded ? stopped.without : dates;
}

interface Tried {
  rule: ClockRule;
  start: Start;
  calendar: Calendar;
  /** Undefined where it cannot be computed with the suspension. */
  due: Due | undefined;
}

/** What of a suspension makes a limit longer; undefined where it makes no difference. */
export function stoppedBy(suspended: Period[], { rule, start, calendar, due }: Tried): Stopped | undefined {
  if (!canStop(rule)) return undefined;
  const without = attempt(() => dueOf(start, rule, calendar)).due;
  const end = due?.rolled ?? '9999';
  const periods = merged(suspended).filter(({ from, to }) => to > start.day && from <= end);
  if (periods.length === 0 || (due && without?.rolled === due.rolled)) return undefined;
  return { periods, ...(without && { without }), founded: Boolean(rule.notCounted) };
}
