import { addDays, type Period, yearOf } from '../knowledge/day.ts';
import type { ClockRule, DayType } from '../knowledge/types.ts';
import type { Calendar } from './calendar.ts';
import { type Due, dueOf, type Start, type Term } from './clock.rules.ts';
import { assumptions, cannot } from './copy.ts';
import { NotLoaded } from './not-loaded.ts';

/** One limit with its dates, or with the reason why they cannot be computed. */
export interface Computed {
  rule: ClockRule;
  dates?: Due;
  /** With the longest extension the law allows. */
  extended?: Due;
  /** Says in Chinese why there are no dates. */
  why?: string;
  /** Says why the extension has none. */
  whyNotLonger?: string;
  /** What the statute does not say and we took to be so; undefined where it says everything. */
  assumption?: string;
  /** Years whose arrangement of holidays was used. */
  years: number[];
}

/** Computes one rule from its start event. A year that is not loaded leaves out only the dates that need it. */
export function computeLimit(rule: ClockRule, start: Start, calendar: Calendar, suspended: Period[] = []): Computed {
  const used = watched(calendar);
  const tried = attempt(() => dueOf(start, rule, used.calendar, suspended));
  const longer = extendedTerm(rule);
  const extended = longer && attempt(() => dueOf(start, longer, used.calendar, suspended));
  const why = tried.why ?? (tried.due ? undefined : cannot.needsMoment);
  return present({
    rule,
    dates: tried.due,
    extended: extended?.due,
    why,
    whyNotLonger: extended?.why,
    assumption: assumptionOf(rule),
    years: used.years(),
  });
}

function attempt(compute: () => Due | undefined): { due?: Due | undefined; why?: string } {
  try {
    return { due: compute() };
  } catch (error) {
    if (error instanceof NotLoaded) return { why: cannot.year(error.year) };
    throw error;
  }
}

/** An extension runs on from the end of the first limit, so both are counted as one length where they are of one kind. */
function extendedTerm({ n, dayType, backward, fixed, extension }: ClockRule): Term | undefined {
  return extension && extension.dayType === dayType ? { n: n + extension.n, dayType, backward, fixed } : undefined;
}

const ROLLS: DayType[] = ['calendar', 'month', 'year'];

function assumptionOf({ dayType, backward, fixed, rollBasis }: ClockRule): string | undefined {
  if (dayType === 'hour') return assumptions.hours;
  if (!ROLLS.includes(dayType) || fixed) return undefined;
  if (backward) return assumptions.rollBack;
  return rollBasis ? undefined : assumptions.rollForward;
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

/** The fields that are set. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
