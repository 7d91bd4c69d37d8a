import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Saying } from './sayings.ts';

/** Those of them that were not said there before. */
export async function untold(db: Kysely<Tables>, sayings: Saying[]): Promise<Saying[]> {
  const ids = sayings.map(({ id }) => id);
  const told = await db.selectFrom('due_reminder').selectAll().where('record', 'in', ids).execute();
  const said = new Set(told.map(keyOf));
  return sayings.filter((saying) => !said.has(keyOf(row(saying))));
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

function keyOf({ person, record, field, due }: Record<'person' | 'record' | 'field' | 'due', string>): string {
  return [person, record, field, due].join(' ');
}
