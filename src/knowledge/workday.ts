import { calendarOf } from './calendar.ts';
import { isWeekend, yearOf } from './day.ts';
import type { Knowledge } from './types.ts';

/**
 * Which days are worked, for reminders and digests, which have to come even in a year whose arrangement is not known:
 * then by weekday alone. Never for a time limit of the law.
 */
export function likelyWorkday({ calendar: own }: Pick<Knowledge, 'calendar'>): (day: string) => boolean {
  const calendar = calendarOf(own);
  return (day) => (calendar.isLoaded(yearOf(day)) ? calendar.isWorkday(day) : !isWeekend(day));
}
