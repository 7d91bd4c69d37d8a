import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Saying } from './sayings.ts';

/** Whether this was said there before. */
export async function wasTold(db: Kysely<Tables>, saying: Saying): Promise<boolean> {
  const { person, record, field, due } = row(saying);
  const told = await db
    .selectFrom('due_reminder')
    .select('day')
    .where('person', '=', person)
    .where('record', '=', record)
    .where('field', '=', field)
    .where('due', '=', due)
    .executeTakeFirst();
  return told !== undefined;
}

/** Notes on a day (ISO) what is said; false when all of it was noted before. */
export async function noteTold(db: Kysely<Tables>, sayings: Saying[], day: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('due_reminder')
    .values(sayings.map((saying) => ({ ...row(saying), day, again: null })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}

/** Under which it is noted among the reminders. */
function row({ place, id, what, due }: Saying) {
  return { person: place, record: id, field: what, due, stage: 'near' };
}
