import type { Kysely } from 'kysely';
import type { StatForm } from '../knowledge/form.types.ts';
import type { Tables } from '../storage/tables.ts';
import { reportsOf } from './store.ts';

/** Who has handed in what was due on which day (ISO); what is returned counts no more, until it is handed in again. */
export async function handedIn(
  db: Kysely<Tables>,
  forms: StatForm[],
): Promise<{ due: string; department: string; sample?: boolean }[]> {
  const periods = forms.flatMap((form) => form.periods);
  const found = await Promise.all(
    periods.map(async ({ id, due }) => {
      const reports = await reportsOf(db, { period: id });
      const there = reports.filter(({ state, version }) => version > 0 && state !== 'returned');
      return there.map(({ department, sample }) => ({ due, department, ...(sample && { sample }) }));
    }),
  );
  return found.flat();
}
