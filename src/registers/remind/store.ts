import type { Kysely, Transaction } from 'kysely';
import { type Key, keepSaid, notAgain } from '../../storage/due-reminders.ts';
import type { Tables } from '../../storage/tables.ts';

/** Those who have had their message of this day. */
export async function remindedOn(db: Kysely<Tables>, day: string): Promise<Set<string>> {
  const rows = await db.selectFrom('reminder_day').select('person').where('day', '=', day).execute();
  return new Set(rows.map(({ person }) => person));
}

/** Takes the person's one message of the day and what it says, also what was wanted again; false when somebody was faster. */
export async function takeDay(
  db: Transaction<Tables>,
  { person, day }: { person: string; day: string },
  keys: Key[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reminder_day')
    .values({ person, day })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) return false;
  for (const key of keys) {
    await notAgain(db, { person, ...key });
    await keepSaid(db, { person, day }, key);
  }
  return true;
}
