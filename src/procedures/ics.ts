import { createHash } from 'node:crypto';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays } from '../knowledge/day.ts';

/** What stands in the calendar on one day. */
export interface Entry {
  /** ISO day, or a moment of Shanghai. */
  due: string;
  title: string;
  description: string;
}

/** An iCalendar file: whole days for days, quarter hours for moments. */
export function calendarFile(entries: Entry[]): string {
  const { error, value } = createEvents(entries.map(eventOf), { productId: 'plumbline' });
  if (error || !value) throw error ?? new Error('no calendar file could be made');
  return value;
}

function eventOf({ due, title, description }: Entry): EventAttributes {
  const digest = createHash('sha256').update(`${due}\n${title}\n${description}`).digest('hex');
  const uid = `${digest.slice(0, 32)}@plumbline`;
  const base = { title, description, uid };
  if (due.includes('T'))
    return {
      ...base,
      start: Date.parse(due),
      startInputType: 'utc',
      startOutputType: 'utc',
      duration: { minutes: 15 },
    };
  return { ...base, start: dateArray(due), end: dateArray(addDays(due, 1)) };
}

function dateArray(day: string): DateArray {
  return day.split('-').map(Number) as DateArray;
}
