import type { Calendar } from '../knowledge/calendar.ts';
import { addDays, addMonths, daysWithin, merged, type Period, shanghaiMoment } from '../knowledge/day.ts';
import type { DayType } from '../knowledge/types.ts';

/** A length of time and the way it is counted. */
export interface Term {
  n: number;
  dayType: DayType;
  /** At least `n` before the event. */
  backward: boolean;
  /** The last day never moves. */
  fixed?: boolean;
}

export interface Due {
  /** Last day (ISO), or last moment in Shanghai for hours. */
  due: string;
  /** The same, moved off a day without work: forward, or back where it is counted back. */
  rolled: string;
}

/** Where counting starts: a day, and the moment where it is known. */
export interface Start {
  day: string;
  moment?: Date;
}

/**
 * When a time limit ends. The day of the start is not counted (民法典第二百零一条, 民事诉讼法第八十五条), nor are the days
 * of `suspended`, which make longer only what `canStop`. Working days skip what is no working day in `calendar`; days,
 * months and years run on, and only their end moves. Hours run from the moment itself, day and night. Undefined: hours,
 * and only the day is known.
 * Throws NotLoaded when the calendar of a year it needs is not loaded.
 */
export function dueOf(start: Start, term: Term, calendar: Calendar, suspended: Period[] = []): Due | undefined {
  if (term.dayType === 'hour') return hours(start, term);
  const counting = { calendar, suspended: canStop(term) ? merged(suspended) : [] };
  const due = lastDay(start.day, term, counting);
  if (term.dayType === 'working' || term.fixed) return { due, rolled: due };
  return { due, rolled: workingDayFrom(due, term.backward ? -1 : 1, counting) };
}

/** Hours, and what is counted back from an event, run through. */
export function canStop({ dayType, backward }: Term): boolean {
  return dayType !== 'hour' && !backward;
}

interface Counting {
  calendar: Calendar;
  suspended: Period[];
}

function lastDay(start: string, { n, dayType, backward }: Term, counting: Counting): string {
  const step = backward ? -1 : 1;
  const { calendar, suspended } = counting;
  if (dayType === 'working')
    return counted(start, n, step, (day) => !within(day, suspended) && calendar.isWorkday(day));
  if (dayType === 'calendar') return counted(start, n, step, (day) => !within(day, suspended));
  const plain = addMonths(start, step * n * (dayType === 'year' ? 12 : 1));
  return lengthened(start, plain, suspended);
}

function counted(start: string, n: number, step: 1 | -1, counts: (day: string) => boolean): string {
  let day = start;
  for (let left = n; left > 0; ) {
    day = addDays(day, step);
    if (counts(day)) left -= 1;
  }
  return day;
}

/** A limit of months or years is longer by the suspended days in it. */
function lengthened(start: string, due: string, suspended: Period[]): string {
  let end = due;
  for (const { from, to } of suspended) {
    const first = from > start ? from : addDays(start, 1);
    if (first <= end) end = addDays(end, daysWithin({ from: first, to }));
  }
  return end;
}

function within(day: string, periods: Period[]): boolean {
  return periods.some(({ from, to }) => from <= day && day <= to);
}

function workingDayFrom(day: string, step: 1 | -1, { calendar, suspended }: Counting): string {
  let found = day;
  while (within(found, suspended) || !calendar.isWorkday(found)) found = addDays(found, step);
  return found;
}

function hours({ moment }: Start, { n, backward }: Term): Due | undefined {
  if (!moment) return undefined;
  const due = shanghaiMoment(new Date(moment.getTime() + (backward ? -n : n) * 3_600_000));
  return { due, rolled: due };
}
