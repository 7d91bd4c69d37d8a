import type { Calendar } from '../knowledge/calendar.ts';
import { yearOf } from '../knowledge/day.ts';
import { DAY_TYPE_NAMES } from '../knowledge/day-types.grammar.ts';
import { assumptions, cannot, yearly } from './copy.ts';
import { type Computed, mayStillChange } from './limits.rules.ts';
import { placeName } from './place-name.ts';
import { writtenPeriod } from './suspended.grammar.ts';
import type { YearlyDate } from './yearly.rules.ts';

/** One limit as `npx plumbline deadline --json` prints it. Days are ISO; hours are moments of Shanghai. */
export interface LimitRow {
  article: string;
  event: string;
  what: string;
  /** Null for a day of every year, which has no length. */
  n: number | null;
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
  /** Days that were not counted, and the last day if they were. */
  suspended?: string[];
  due_without_suspension?: string | null;
}

export function yearlyRow({ rule, due }: YearlyDate): LimitRow {
  return {
    article: placeName(rule),
    event: yearly.event,
    what: rule.what,
    n: null,
    day_type: yearly.dayType,
    direction: 'forward',
    due,
    due_rolled: due,
    assumption: assumptions.yearly,
    calendar: null,
    ...(rule.statusWarning && { warning: rule.statusWarning }),
    ...(rule.unverified && { unverified: rule.unverified }),
  };
}

export function limitRow(limit: Computed, calendar: Calendar): LimitRow {
  const { rule, dates, extended, years, stopped } = limit;
  const { extension, unverified, notCounted } = rule;
  const sources = years.map((year) => `${year}（${calendar.sourceOf(year)}）`).join('、');
  const open = dates && years.includes(yearOf(dates.rolled)) && mayStillChange(dates.rolled, calendar);
  const note = open ? `；${cannot.newYear(yearOf(dates.rolled) + 1)}` : '';
  return {
    article: placeName(rule),
    event: rule.event,
    what: rule.what,
    n: rule.n,
    day_type: DAY_TYPE_NAMES[rule.dayType],
    direction: rule.backward ? 'backward' : 'forward',
    due: dates?.due ?? null,
    due_rolled: dates?.rolled ?? null,
    assumption: said(limit) || null,
    calendar: sources ? `${sources}${note}` : null,
    ...(extension && {
      extension: {
        n: extension.n,
        day_type: DAY_TYPE_NAMES[extension.dayType],
        condition: extension.condition,
        due: extended?.due ?? null,
        due_rolled: extended?.rolled ?? null,
      },
    }),
    ...(notCounted && { not_counted: notCounted }),
    ...(rule.statusWarning && { warning: rule.statusWarning }),
    ...(unverified && { unverified }),
    ...(stopped && {
      suspended: stopped.periods.map(writtenPeriod),
      due_without_suspension: stopped.without?.rolled ?? null,
    }),
  };
}

/** Why there is no date, what was assumed; without a date only what concerns the days left out. */
function said({ why, stopped, assumptions: taken }: Computed): string {
  return [...(why ? [why] : []), ...(why && !stopped ? [] : taken)].join('；');
}
