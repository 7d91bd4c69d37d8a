import { calendarOf } from './calendar.ts';
import { isWeekend, shanghaiMoment, yearOf } from './day.ts';
import type { Knowledge } from './types.ts';

/**
 * Which days are worked, for reminders and digests, which have to come even in a year whose arrangement is not known:
 * then by weekday alone. Never for a time limit of the law.
 */
export function likelyWorkday({ calendar: own }: Pick<Knowledge, 'calendar'>): (day: string) => boolean {
  const calendar = calendarOf(own);
  return (day) => (calendar.isLoaded(yearOf(day)) ? calendar.isWorkday(day) : !isWeekend(day));
}

const FROM = '08:30';
const UNTIL = '18:00';

/** Whether one may speak to people unasked: on a working day from 08:30 to 18:00 of Shanghai. */
export function isOfficeTime(now: Date, isWorkday: (day: string) => boolean): boolean {
  const [day = '', time = ''] = shanghaiMoment(now).split(/T|\+/);
  return time >= FROM && time < UNTIL && isWorkday(day);
}
