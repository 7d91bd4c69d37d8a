import chineseDays from 'chinese-days';
import { isWeekend, yearOf } from './day.ts';
import { NotLoaded } from './not-loaded.ts';
import type { CalendarYear } from './types.ts';

/** Which days are worked. */
export interface Calendar {
  /** Throws NotLoaded when the official arrangement of the day's year is not known. */
  isWorkday(day: string): boolean;
  isLoaded(year: number): boolean;
  /** Where a year's arrangement comes from. */
  sourceOf(year: number): string;
}

/**
 * chinese-days and the clerk's own files. For a year without data chinese-days answers by weekday alone (it calls
 * 2027-10-01 a working day), so a year counts as loaded only where it knows National Day, or a file holds the whole year.
 */
export function calendarOf(own: CalendarYear[]): Calendar {
  const known = new Map<number, boolean>();
  const isLoaded = (year: number): boolean => {
    const loaded = known.get(year) ?? (own.some((one) => one.year === year && one.whole) || inLibrary(year));
    known.set(year, loaded);
    return loaded;
  };
  return {
    isLoaded,
    isWorkday(day) {
      const year = yearOf(day);
      if (!isLoaded(year)) throw new NotLoaded(year);
      const files = own.filter((one) => one.year === year);
      if (files.some(({ workdays }) => workdays.includes(day))) return true;
      if (files.some(({ holidays }) => holidays.includes(day))) return false;
      return files.some(({ whole }) => whole) ? !isWeekend(day) : chineseDays.isWorkday(local(day));
    },
    sourceOf(year) {
      const sources = own.filter((one) => one.year === year).map(({ source }) => source);
      const library = own.some((one) => one.year === year && one.whole) ? [] : ['chinese-days'];
      return [...library, ...sources].join('、');
    },
  };
}

function inLibrary(year: number): boolean {
  const { work, name } = chineseDays.getDayDetail(local(`${year}-10-01`));
  return !work && name.includes(',');
}

/** chinese-days reads a text in UTC and a date in the machine's zone: only a date of the machine's zone is safe. */
function local(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
