import type { Calendar } from '../knowledge/calendar.ts';
import { addDays, type Period, yearOf } from '../knowledge/day.ts';
import { present } from '../knowledge/present.ts';
import type { ClockRule } from '../knowledge/types.ts';
import { assumed, movesByAssumption } from './assumed.rules.ts';
import { attempt } from './attempt.ts';
import { type Due, dueOf, type Start, type Term } from './clock.rules.ts';
import { cannot } from './copy.ts';
import { type Stopped, stoppedBy } from './stopped.rules.ts';

/** One limit with its dates, or with the reason why they cannot be computed. */
export interface Computed {
  rule: ClockRule;
  dates?: Due;
  /** With the longest extension the law allows. */
  extended?: Due;
  /** Says in Chinese why there are no dates. */
  why?: string;
  /** The year whose arrangement of holidays is missing for that. */
  missing?: number;
  /** Says why the extension has none. */
  whyNotLonger?: string;
  /** Days asked to be left out that made a difference; absent where there are none. */
  stopped?: Stopped;
  /** The law does not say that a last day on a holiday moves. */
  rollAssumed: boolean;
  /** What the statute does not say and we took to be so; empty where it says everything. */
  assumptions: string[];
  /** Years whose arrangement of holidays was used. */
  years: number[];
}

/** Computes one rule from its start event. A year that is not loaded leaves out only the dates that need it. */
export function computeLimit(rule: ClockRule, start: Start, calendar: Calendar, suspended: Period[] = []): Computed {
  const used = watched(calendar);
  const tried = attempt(() => dueOf(start, rule, used.calendar, suspended));
  const longer = extendedTerm(rule);
  const extended = longer && attempt(() => dueOf(start, longer, used.calendar, suspended));
  const stopped = suspended.length > 0 ? stoppedBy(suspended, { rule, start, calendar, due: tried.due }) : undefined;
  const why = tried.why ?? (tried.due ? undefined : cannot.needsMoment);
  return present({
    rule,
    dates: tried.due,
    extended: extended?.due,
    why,
    missing: tried.missing ?? extended?.missing,
    whyNotLonger: extended?.why,
    stopped,
    rollAssumed: movesByAssumption(rule),
    assumptions: assumed(rule, { suspended, stopped }),
    years: used.years(),
  });
}

/** An extension runs on from the end of the first limit, so both are counted as one length where they are of one kind. */
function extendedTerm({ n, dayType, backward, fixed, extension }: ClockRule): Term | undefined {
  return extension && extension.dayType === dayType ? { n: n + extension.n, dayType, backward, fixed } : undefined;
}

function watched(calendar: Calendar): { calendar: Calendar; years: () => number[] } {
  const seen = new Set<number>();
  const isWorkday = (day: string) => {
    const worked = calendar.isWorkday(day);
    seen.add(yearOf(day));
    return worked;
  };
  return { calendar: { ...calendar, isWorkday }, years: () => [...seen].sort() };
}

/** Whether a day lies where the next year's New Year arrangement, when it is not known yet, may still change the week. */
export function mayStillChange(day: string, calendar: Calendar): boolean {
  const year = yearOf(day);
  return day >= addDays(`${year + 1}-01-01`, -4) && !calendar.isLoaded(year + 1);
}
