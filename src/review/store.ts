import type { Kysely } from 'kysely';
import type { Change } from '../storage/records.ts';
import type { Tables } from '../storage/tables.ts';
import type { Affected, Confirmation } from './types.ts';

/** Who has confirmed an item for this very state of the law, the newest first of them; undefined where nobody has. */
export async function confirmation(
  db: Kysely<Tables>,
  { item: { id }, state }: Affected,
): Promise<Confirmation | undefined> {
  const rows = db.selectFrom('review').select(['role', 'day']).where('item', '=', id).where('state', '=', state);
  return rows.orderBy('seq', 'desc').executeTakeFirst();
}

/** Keeps that somebody has looked, and the row of the audit with it. */
export async function confirm(
  change: Change,
  { item: { id }, state }: Affected,
  { role, day }: Confirmation,
): Promise<void> {
  await change.db.insertInto('review').values({ item: id, state, role, day }).execute();
  await change.audit({ actor: 'person', action: 'review.confirmed', subject: id, detail: { state, role } });
}
