import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Place } from './store.ts';

/** Lets a department hand in until the end of a day. */
export async function keepException(
  db: Transaction<Tables>,
  exception: Place & { reason: string; until: string; person: string; at: string },
): Promise<void> {
  await db.insertInto('statistic_exception').values(exception).execute();
}

/** Until when a department may hand in although the period is locked; undefined without leave. */
export async function exceptionOf(
  db: Kysely<Tables>,
  { period, department }: Place,
): Promise<{ until: string; reason: string } | undefined> {
  return db
    .selectFrom('statistic_exception')
    .select(['until', 'reason'])
    .where('period', '=', period)
    .where('department', '=', department)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
}
