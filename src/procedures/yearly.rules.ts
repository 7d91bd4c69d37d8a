import { dayOf, yearOf } from '../knowledge/day.ts';
import { isDay } from '../knowledge/grammar.ts';
import type { YearlyRule } from '../knowledge/types.ts';

/** What is due every year by the same day, on its day of one year (ISO). The day stays where it is, also on a holiday. */
export interface YearlyDate {
  rule: YearlyRule;
  due: string;
}

/** The day in a year (2026), or the first one on or after a day (2026-03-01). */
export function yearlyDate(rule: YearlyRule, from: string): YearlyDate {
  const { month, day } = rule;
  const due = dayOf(yearOf(from), month, day);
  return { rule, due: isDay(from) && due < from ? dayOf(yearOf(from) + 1, month, day) : due };
}
