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

/** What a crash left behind, oldest first. */
export async function openDeliveries(db: Kysely<Tables>): Promise<OpenDelivery[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['key', 'body', 'attempts'])
    .where('state', '=', 'accepted')
    .orderBy('accepted_at')
    .execute();
  return rows.map((row) => ({ key: row.key, body: JSON.parse(row.body ?? '{}'), attempts: row.attempts }));
}

/** Drops the keys of deliveries handled before `before` (ISO instant); nothing comes again that late. */
export async function forgetFinished(db: Kysely<Tables>, before: string): Promise<void> {
  await db.deleteFrom('inbox').where('state', '=', 'done').where('done_at', '<', before).execute();
}
