import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** What says which reminder it is, beside the person. */
export interface Key {
  record: string;
  field: string;
  due: string;
  stage: string;
}

/** Everything this person was reminded of. */
export function remindedOf(db: Kysely<Tables>, person: string) {
  return db.selectFrom('due_reminder').selectAll().where('person', '=', person).execute();
}

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
    const { stage: _, ...date } = key;
    const before = Object.entries({ person, ...date });
    await db
      .updateTable('due_reminder')
      .set({ again: null })
      .where(({ and, eb }) => and(before.map(([column, value]) => eb(column as keyof Key, '=', value))))
      .execute();
    await keepSaid(db, { person, day }, key);
  }
  return true;
}

/** Notes that the person was told of this on that day. */
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
