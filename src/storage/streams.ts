import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

interface OpenStream {
  channel: string;
  ts: string;
}

/** Writes down that a message of ours is growing. */
export async function keepStream(db: Kysely<Tables>, stream: OpenStream): Promise<void> {
  await db.insertInto('open_stream').values(stream).execute();
}

export async function forgetStream(db: Kysely<Tables>, { channel, ts }: OpenStream): Promise<void> {
  await db.deleteFrom('open_stream').where('channel', '=', channel).where('ts', '=', ts).execute();
}

/** Messages that were growing when the bot was ended. */
export function openStreams(db: Kysely<Tables>): Promise<OpenStream[]> {
  return db.selectFrom('open_stream').selectAll().execute();
}
