import type { Calendar } from '../../knowledge/calendar.ts';
import { NotLoaded } from '../../knowledge/not-loaded.ts';
import { dueOf } from '../clock.rules.ts';

const MORNING = '08:30';
const HOUR_MS = 3_600_000;

/**
 * When to remind of a date, as ISO instants after `now`: in the morning of the working day before and of the day itself;
 * of a moment, an hour before it.
 */
export function reminderTimes(due: string, calendar: Calendar, now: Date): string[] {
  const times = due.includes('T')
    ? [new Date(Date.parse(due) - HOUR_MS)]
    : [workingDayBefore(due, calendar), due].flatMap((day) => (day ? [new Date(`${day}T${MORNING}+08:00`)] : []));
  return times.filter((time) => time > now).map((time) => time.toISOString());
}

function workingDayBefore(day: string, calendar: Calendar): string | undefined {
  try {
    return dueOf({ day }, { n: 1, dayType: 'working', backward: true }, calendar)?.due;
  } catch (error) {
    if (error instanceof NotLoaded) return undefined;
    throw error;
  }
}
