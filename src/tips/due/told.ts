import type { Kysely } from 'kysely';
import { noteOnce, saidOf } from '../../storage/due-reminders.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Saying } from './sayings.ts';

/** Those of them that were not said there before. */
export async function untold(db: Kysely<Tables>, sayings: Saying[]): Promise<Saying[]> {
  const told = await saidOf(
    db,
    sayings.map(({ id }) => id),
  );
  const said = new Set(told.map(keyOf));
  return sayings.filter((saying) => !said.has(keyOf(row(saying))));
}

/** Notes on a day (ISO) what is said; false when all of it was noted before. */
export function noteTold(db: Kysely<Tables>, sayings: Saying[], day: string): Promise<boolean> {
  return noteOnce(db, sayings.map(row), day);
}

/** Under which it is noted among the reminders. */
function row({ place, id, what, due }: Saying) {
  return { person: place, record: id, field: what, due, stage: 'near' };
}

function keyOf({ person, record, field, due }: Record<'person' | 'record' | 'field' | 'due', string>): string {
  return [person, record, field, due].join(' ');
}
