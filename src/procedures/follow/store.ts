import type { Kysely, Selectable, Transaction } from 'kysely';
import type { DeadlineRow, Tables } from '../../storage/tables.ts';

export type Followed = Selectable<DeadlineRow>;

/** Keeps a date and its reminders; a date that this person follows already stays as it is. */
export async function follow(db: Transaction<Tables>, deadline: Followed, times: string[]): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('deadline')
    .values(deadline)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows || times.length === 0) return;
  const rows = times.map((at) => ({ deadline: deadline.id, at, said_at: null }));
  await db.insertInto('reminder').values(rows).execute();
}

export function findFollowed(db: Kysely<Tables>, id: string): Promise<Followed | undefined> {
  return db.selectFrom('deadline').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The open dates of this person under a title. */
export function followedUnder(db: Kysely<Tables>, person: string, title: string): Promise<Followed[]> {
  return db
    .selectFrom('deadline')
    .selectAll()
    .where('person', '=', person)
    .where('title', '=', title)
    .where('state', '=', 'open')
    .execute();
}

export async function markDone(db: Transaction<Tables>, id: string): Promise<void> {
  await db.updateTable('deadline').set({ state: 'done' }).where('id', '=', id).execute();
}

/** Open dates of which a reminder is due at `now` (ISO instant) and not said. */
export function dueNow(db: Kysely<Tables>, now: string): Promise<Followed[]> {
  return db
    .selectFrom('deadline')
    .selectAll()
    .where('state', '=', 'open')
    .where('id', 'in', (inner) =>
      inner.selectFrom('reminder').select('deadline').where('said_at', 'is', null).where('at', '<=', now),
    )
    .orderBy('due')
    .execute();
}

/** Takes every reminder of a date that is due; false when somebody was faster, or the date is done. */
export async function takeReminders(db: Transaction<Tables>, id: string, now: string): Promise<boolean> {
  const followed = await findFollowed(db, id);
  if (followed?.state !== 'open') return false;
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({ said_at: now })
    .where('deadline', '=', id)
    .where('said_at', 'is', null)
    .where('at', '<=', now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
