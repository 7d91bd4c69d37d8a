import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A delivery that was accepted and not yet answered, for replay after a crash. */
export interface OpenDelivery {
  key: string;
  body: Record<string, unknown>;
  attempts: number;
}

/** Commits a delivery before it is acknowledged. False: this key was accepted before, drop it. */
export async function acceptDelivery(db: Kysely<Tables>, key: string, body: unknown): Promise<boolean> {
  const result = await db
    .insertInto('inbox')
    .values({
      key,
      body: JSON.stringify(body),
      state: 'accepted',
      attempts: 0,
      accepted_at: new Date().toISOString(),
      done_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Counts a try before the work starts, so that a delivery that kills the process is not replayed for ever. */
export async function countAttempt(db: Kysely<Tables>, key: string): Promise<void> {
  await db
    .updateTable('inbox')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('key', '=', key)
    .execute();
}

/** Marks a delivery handled and forgets what was in it; the key stays, so that a late duplicate is still known. */
export async function finishDelivery(db: Kysely<Tables>, key: string): Promise<void> {
  await db
    .updateTable('inbox')
    .set({ state: 'done', body: null, done_at: new Date().toISOString() })
    .where('key', '=', key)
    .execute();
}

/** Takes a delivery out again: a form that was sent back with errors may come a second time under the same key. */
export async function forgetDelivery(db: Kysely<Tables>, key: string): Promise<void> {
  await db.deleteFrom('inbox').where('key', '=', key).execute();
}

/** Keys of what a crash left behind, oldest first. */
export async function openKeys(db: Kysely<Tables>): Promise<string[]> {
  const open = db.selectFrom('inbox').select('key').where('state', '=', 'accepted').orderBy('accepted_at');
  return (await open.execute()).map(({ key }) => key);
}

/** The delivery as it is now; undefined when it has been handled in the meantime. */
export async function openDelivery(db: Kysely<Tables>, key: string): Promise<OpenDelivery | undefined> {
  const row = await db
    .selectFrom('inbox')
    .select(['key', 'body', 'attempts'])
    .where('key', '=', key)
    .where('state', '=', 'accepted')
    .executeTakeFirst();
  return row && { key: row.key, body: JSON.parse(row.body ?? '{}'), attempts: row.attempts };
}

/** Takes a try back that failed for want of storage: only tries that ended the process count against a delivery. */
export async function uncountAttempt(db: Kysely<Tables>, key: string): Promise<void> {
  await db
    .updateTable('inbox')
    .set((row) => ({ attempts: row('attempts', '-', 1) }))
    .where('key', '=', key)
    .execute();
}

/** Drops the keys of deliveries handled before `before` (ISO instant); nothing comes again that late. */
export async function forgetFinished(db: Kysely<Tables>, before: string): Promise<void> {
  await db.deleteFrom('inbox').where('state', '=', 'done').where('done_at', '<', before).execute();
}
