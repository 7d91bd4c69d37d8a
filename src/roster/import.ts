import { forgetPerson, keepPerson, listPeople, waitForOthers } from '../people/index.ts';
import type { Change, Records } from '../storage/records.ts';
import { type Changes, changesOf, leavesAdministrator } from './changes.rules.ts';
import { sheetCopy as copy } from './sheet.copy.ts';
import type { Row } from './sheet.grammar.ts';

interface Wish {
  rows: Row[];
  /** Removes whoever is not in the table. */
  remove: boolean;
  /** Administrators whatever is written down. */
  always: string[];
  at: Date;
}

/** What the table would change. Throws an Error with one sentence where nobody would be an administrator any more. */
export async function rehearseRoster({ db }: Pick<Records, 'db'>, { rows, remove, always }: Wish): Promise<Changes> {
  const before = await listPeople(db);
  const changes = changesOf(before, rows, remove);
  if (!leavesAdministrator(before, changes, always)) throw new Error(copy.noAdministrator);
  return changes;
}

/** Makes these changes in one transaction, each with its audit row: all of them, or none. Throws as the rehearsal does. */
export function importRoster(records: Records, wish: Wish): Promise<Changes> {
  return records.transaction(async (change) => {
    await waitForOthers(change.db);
    const changes = await rehearseRoster(change, wish);
    const kept = [...changes.added, ...changes.changed.map(({ after }) => after)];
    for (const row of kept) await keep(change, row, wish.at);
    for (const row of changes.removed) await forget(change, row);
    return changes;
  });
}

async function keep(change: Change, { user, ...person }: Row, at: Date): Promise<void> {
  await keepPerson(change.db, user, person, at);
  const detail = { roles: person.roles.join(','), department: person.department ?? '', by: 'file' };
  await change.audit({ actor: 'administrator', action: 'person.kept', subject: user, detail });
}

async function forget(change: Change, { user, roles, department = '' }: Row): Promise<void> {
  await forgetPerson(change.db, user);
  const detail = { roles: roles.join(','), department, by: 'file' };
  await change.audit({ actor: 'administrator', action: 'person.removed', subject: user, detail });
}
