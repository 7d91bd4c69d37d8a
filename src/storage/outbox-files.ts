import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Keeps the bytes of a file that waits to be sent, under the id of its row. */
export async function keepBytes(db: Kysely<Tables>, outbox: number, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('outbox_file')
    .values({ outbox, bytes: Buffer.from(bytes) })
    .execute();
}

export async function bytesOf(db: Kysely<Tables>, outbox: number): Promise<Buffer> {
  const row = await db.selectFrom('outbox_file').select('bytes').where('outbox', '=', outbox).executeTakeFirst();
  if (!row) throw new Error('the bytes of a file are gone');
  return row.bytes;
}

export async function dropBytes(db: Kysely<Tables>, outbox: number): Promise<void> {
  await db.deleteFrom('outbox_file').where('outbox', '=', outbox).execute();
}
