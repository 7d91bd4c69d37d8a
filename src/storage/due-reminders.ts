import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What says which reminder it is, beside the person (or the channel) that was told. */
export interface Key {
  /** Id of a register's record, a form or a tip. */
  record: string;
  field: string;
  /** ISO day. */
  due: string;
  stage: string;
}

/** A reminder and who was told. */
export type Reminder = Key & { person: string };

/** Everything this person was reminded of. */
export function remindedOf(db: Kysely<Tables>, person: string) {
  return db.selectFrom('due_reminder').selectAll().where('person', '=', person).execute();
}

/** Everything that was said of these records, to whomever. */
export function saidOf(db: Kysely<Tables>, records: string[]) {
  return db.selectFrom('due_reminder').selectAll().where('record', 'in', records).execute();
}

/** Notes what is said on a day (ISO); false when all of it was noted before. */
export async function noteOnce(db: Kysely<Tables>, reminders: Reminder[], day: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('due_reminder')
    .values(reminders.map((reminder) => ({ ...reminder, day, again: null })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}

/** Notes that it was said on that day, whenever it was said before. */
export async function keepSaid(
  db: Transaction<Tables>,
  { person, day }: { person: string; day: string },
  key: Key,
): Promise<void> {
  await db
    .insertInto('due_reminder')
    .values({ person, ...key, day, again: null })
    .onConflict((conflict) => conflict.columns(['person', 'record', 'field', 'due', 'stage']).doUpdateSet({ day }))
    .execute();
}

/** How many things the person was told of on this day. */
export async function saidOn(db: Kysely<Tables>, person: string, day: string): Promise<number> {
  const rows = await db
    .selectFrom('due_reminder')
    .select('record')
    .where('person', '=', person)
    .where('day', '=', day)
    .execute();
  return rows.length;
}

/** Has everything that the person was told of on `day` said once more on `again`. */
export async function sayAgain(
  db: Transaction<Tables>,
  { person, day }: { person: string; day: string },
  again: string,
): Promise<void> {
  await db.updateTable('due_reminder').set({ again }).where('person', '=', person).where('day', '=', day).execute();
}

/** Of this date nothing is to be said again, at whatever stage. */
export async function notAgain(db: Transaction<Tables>, { person, record, field, due }: Reminder): Promise<void> {
  const before = Object.entries({ person, record, field, due });
  await db
    .updateTable('due_reminder')
    .set({ again: null })
    .where(({ and, eb }) => and(before.map(([column, value]) => eb(column as keyof Reminder, '=', value))))
    .execute();
}

/** Takes away what was said of a record that is no longer there. */
export async function dropReminders(db: Transaction<Tables>, record: string): Promise<void> {
  await db.deleteFrom('due_reminder').where('record', '=', record).execute();
}
