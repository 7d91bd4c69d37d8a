import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PersonRow, Tables } from '../storage/tables.ts';
import type { Person, Source } from './person.ts';
import { isRole } from './roles.ts';

/** What administrators have written down, in chat or by a file. */
export function fromRecords(db: Kysely<Tables>): Source {
  const source: Source = async (user) => {
    const row = await db.selectFrom('person').selectAll().where('user', '=', user).executeTakeFirst();
    return row ? personOf(row) : {};
  };
  source.everyone = async () => (await db.selectFrom('person').select('user').execute()).map(({ user }) => user);
  return source;
}

/** Everybody who is written down, by department. */
export async function listPeople(db: Kysely<Tables>): Promise<(Person & { user: string })[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('department').orderBy('user').execute();
  return rows.map((row) => ({ user: row.user, ...personOf(row) }));
}

/** Writes down who somebody is, in place of what stood there. */
export async function keepPerson(db: Transaction<Tables>, user: string, person: Person, at: Date): Promise<void> {
  const { roles, department = null, unit = null, post = null } = person;
  const row = { roles: JSON.stringify(roles), department, unit, post, changed_at: at.toISOString() };
  await db
    .insertInto('person')
    .values({ user, ...row })
    .onConflict((conflict) => conflict.column('user').doUpdateSet(row))
    .execute();
}

/** Takes somebody off the list. */
export async function forgetPerson(db: Transaction<Tables>, user: string): Promise<void> {
  await db.deleteFrom('person').where('user', '=', user).execute();
}

/** Waits for other writers, so that what is read next stays true to the end of the transaction. */
export async function waitForOthers(db: Transaction<Tables>): Promise<void> {
  await forgetPerson(db, '');
}

function personOf({ roles, department, unit, post }: Selectable<PersonRow>): Person {
  return {
    roles: (JSON.parse(roles) as string[]).filter(isRole),
    ...(department && { department }),
    ...(unit && { unit }),
    ...(post && { post }),
  };
}
