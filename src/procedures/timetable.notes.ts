import type { Calendar } from '../knowledge/calendar.ts';
import { yearOf } from '../knowledge/day.ts';
import { cannot, chat } from './copy.ts';
import { type Computed, mayStillChange } from './limits.rules.ts';

/** What stands under a timetable once for all its dates: warnings, day types, assumptions, where working days come from. */
export function timetableNotes(limits: Computed[], calendar: Calendar): string[] {
  const open = limits.flatMap(({ dates }) => (dates && mayStillChange(dates.rolled, calendar) ? [dates.rolled] : []));
  const years = distinct(limits.flatMap((limit) => limit.years)).sort();
  const sources = years.map((year) => `${year} ${calendar.sourceOf(year)}`).join('、');
  return [
    ...distinct(limits.flatMap(({ rule }) => rule.statusWarning ?? [])).map((text) => `⚠ ${text}`),
    ...distinct(limits.flatMap(({ rule }) => rule.dayTypeBasis ?? [])).map(chat.dayType),
    ...distinct(limits.flatMap(({ assumptions }) => assumptions)),
    ...open.slice(0, 1).map((day) => cannot.newYear(yearOf(day) + 1)),
    ...distinct(limits.flatMap(({ missing }) => missing ?? [])).map(cannot.load),
    chat.foot,
    ...(sources ? [chat.calendar(sources)] : []),
  ];
}

function distinct<T>(all: T[]): T[] {
  return [...new Set(all)];
}
