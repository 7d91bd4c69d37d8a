import { isDay } from '../knowledge/grammar.ts';
import type { YearlyRule } from '../knowledge/types.ts';

/** What is due every year by the same day, on its day of one year (ISO). The day stays where it is, also on a holiday. */
export interface YearlyDate {
  rule: YearlyRule;
  due: string;
}

/** The day in a year (2026), or the first one on or after a day (2026-03-01). */
export function yearlyDate(rule: YearlyRule, from: string): YearlyDate {
  const year = Number(from.slice(0, 4));
  const due = dayIn(rule, year);
  return { rule, due: isDay(from) && due < from ? dayIn(rule, year + 1) : due };
}

function dayIn({ month, day }: YearlyRule, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
