import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { copy } from './copy.ts';
import { text } from './fields.ts';
import { findRecord } from './store.ts';

/** What a form about a record carries: which it is, and at which of its events the form was opened. */
export const carried = { record: text(''), revision: text('') };

/** What to say under `block` when a record has changed since its form was opened; nothing when it has not. */
export async function movedOn(
  db: Kysely<Tables>,
  { record, revision, block }: { record: string; revision: string | undefined; block: string },
): Promise<Record<string, string>> {
  const kept = await findRecord(db, record);
  return kept && String(kept.revision) !== revision ? { [block]: copy.faster(record) } : {};
}
