import { yearOf } from '../knowledge/day.ts';
import type { Calendar } from './calendar.ts';
import { cannot, dayTypes } from './copy.ts';
import { type Computed, mayStillChange } from './limits.rules.ts';
import { placeName } from './place-name.ts';

/** One limit as `npx plumbline deadline --json` prints it. Days are ISO; hours are moments of Shanghai. */
export interface LimitRow {
  article: string;
  event: string;
  what: string;
  n: number;
  day_type: string;
  direction: 'forward' | 'backward';
  due: string | null;
  due_rolled: string | null;
  assumption: string | null;
  calendar: string | null;
  extension?: { n: number; day_type: string; condition: string; due: string | null; due_rolled: string | null };
  warning?: string;
  not_counted?: string;
  unverified?: string;
}

export function limitRow({ rule, dates, extended, why, assumption, years }: Computed, calendar: Calendar): LimitRow {
  const { extension, unverified, notCounted } = rule;
  const sources = years.map((year) => `${year}（${calendar.sourceOf(year)}）`).join('、');
  const open = dates && years.includes(yearOf(dates.rolled)) && mayStillChange(dates.rolled, calendar);
  const note = open ? `；${cannot.newYear(yearOf(dates.rolled) + 1)}` : '';
  return {
    article: placeName(rule),
    event: rule.event,
    what: rule.what,
    n: rule.n,
    day_type: dayTypes[rule.dayType],
    direction: rule.backward ? 'backward' : 'forward',
    due: dates?.due ?? null,
    due_rolled: dates?.rolled ?? null,
    assumption: why ?? assumption ?? null,
    calendar: sources ? `${sources}${note}` : null,
    ...(extension && {
      extension: {
        n: extension.n,
        day_type: dayTypes[extension.dayType],
        condition: extension.condition,
        due: extended?.due ?? null,
        due_rolled: extended?.rolled ?? null,
      },
    }),
    ...(notCounted && { not_counted: notCounted }),
    ...(rule.statusWarning && { warning: rule.statusWarning }),
    ...(unverified && { unverified }),
  };
}
