import type { Kysely, Transaction } from 'kysely';
import type { DigestRunRow, Tables } from '../storage/tables.ts';

/** Until when everything that came due has been said; undefined before the first look. */
export async function seenUntil(db: Kysely<Tables>): Promise<string | undefined> {
  return (await db.selectFrom('digest_seen').select('at').executeTakeFirst())?.at;
}

export async function keepSeen(db: Kysely<Tables>, at: string): Promise<void> {
  await db
    .insertInto('digest_seen')
    .values({ id: 1, at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
    .execute();
}

/** Takes the period of a schedule; false when it was taken before. */
export async function takeRun(db: Transaction<Tables>, run: DigestRunRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('digest_run')
    .values(run)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}

export async function isTaken(db: Kysely<Tables>, { schedule, period }: Pick<DigestRunRow, 'schedule' | 'period'>) {
  const row = await db
    .selectFrom('digest_run')
    .select('at')
    .where('schedule', '=', schedule)
    .where('period', '=', period)
    .executeTakeFirst();
  return row !== undefined;
}

/** The newest first. */
export function latestRuns(db: Kysely<Tables>, most: number): Promise<DigestRunRow[]> {
  return db.selectFrom('digest_run').selectAll().orderBy('at', 'desc').orderBy('schedule').limit(most).execute();
}
