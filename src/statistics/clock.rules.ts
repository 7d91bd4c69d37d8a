import { addDays } from '../knowledge/day.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';

/** The period that is filled in on an ISO day: the one that is locked next, or else the last one. */
export function openPeriod({ periods }: StatForm, today: string): FormPeriod | undefined {
  const begun = periods.filter(({ start }) => start <= today).sort((a, b) => (a.lock < b.lock ? -1 : 1));
  return begun.find(({ lock }) => today <= lock) ?? begun.at(-1) ?? periods[0];
}

/** For so many days after it is locked a form is still spoken of. */
const AFTER = 31;

/** The period that is spoken of on an ISO day; undefined before the first has begun, and a month after the last is locked. */
export function currentPeriod(forms: StatForm[], today: string): FormPeriod | undefined {
  const period = forms[0] && openPeriod(forms[0], today);
  return period && today >= period.start && today <= addDays(period.lock, AFTER) ? period : undefined;
}

/** Whether it was handed in on time, late, or not yet; ISO days. Later corrections change nothing. */
export function timeliness(
  { due }: FormPeriod,
  { submitted, today }: { submitted?: string | undefined; today: string },
): 'onTime' | 'late' | 'open' | 'overdue' {
  if (submitted) return submitted <= due ? 'onTime' : 'late';
  return today <= due ? 'open' : 'overdue';
}

/** Whether nothing is taken any more, on an ISO day; a leave counts to the end of its last day. */
export function isLocked({ lock }: FormPeriod, today: string, leave?: { until: string }): boolean {
  return today > lock && !(leave && today <= leave.until);
}
