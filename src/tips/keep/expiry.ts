import { type Kysely, sql } from 'kysely';
import { dropReminders } from '../../storage/due-reminders.ts';
import type { Change, Records } from '../../storage/records.ts';
import type { Tables } from '../../storage/tables.ts';
import { countedAs } from './tally.ts';

/** Supervision is warned so many days before. */
export const WARNED = 7;

/**
 * Deletes every tip whose day has come: boxes, files, links, requests, the way in by code and the row itself. What stays
 * is its number, the day, and sums. Returns the numbers. The log of the database is emptied too, since deleted pages
 * would stay in it.
 */
export async function deleteExpired({ db, transaction }: Records, day: string): Promise<string[]> {
  const ids = await transaction((change) => deleteIn(change, day));
  if (ids.length > 0 || (await deletedOn(db, day))) await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return ids;
}

async function deleteIn({ db, audit }: Change, day: string): Promise<string[]> {
  const expired = await db.selectFrom('tip').selectAll().where('expires', '<=', day).orderBy('id').execute();
  for (const tip of expired) {
    await tally(db, tip);
    await dropReminders(db, tip.id);
    await db.deleteFrom('tip_reveal').where('tip', '=', tip.id).execute();
    await db
      .deleteFrom('tip_link')
      .where(({ eb, or }) => or([eb('tip', '=', tip.id), eb('other', '=', tip.id)]))
      .execute();
    await db.deleteFrom('tip_part').where('tip', '=', tip.id).execute();
    await db.deleteFrom('tip').where('id', '=', tip.id).execute();
    await db.insertInto('tip_gone').values({ id: tip.id, deleted_on: day }).execute();
    await audit({ actor: 'bot', action: 'tip.expired', subject: tip.id });
  }
  return expired.map(({ id }) => id);
}

async function tally(db: Change['db'], tip: Parameters<typeof countedAs>[0]): Promise<void> {
  for (const counted of countedAs(tip))
    await db
      .insertInto('tip_tally')
      .values({ ...counted, count: 1 })
      .onConflict((conflict) => conflict.columns(['what', 'department', 'day']).doUpdateSet({ count: sql`count + 1` }))
      .execute();
}

/** A second try the same day, where the log was in use at the first. */
async function deletedOn(db: Kysely<Tables>, day: string): Promise<boolean> {
  const row = await db.selectFrom('tip_gone').select('id').where('deleted_on', '=', day).executeTakeFirst();
  return row !== undefined;
}
