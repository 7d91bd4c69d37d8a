import type { Insertable, Kysely, Selectable } from 'kysely';
import { keepBytes } from './outbox-files.ts';
import type { OutboxRow, Tables } from './tables.ts';

export type Queued = Selectable<OutboxRow>;
export type ToQueue = Pick<Insertable<OutboxRow>, 'method' | 'lane' | 'payload' | 'fallback' | 'about' | 'thread'> & {
  /** Of a file: its bytes. */
  bytes?: Uint8Array;
};

const OPEN = ['waiting', 'sending', 'unknown'] as const;

export async function enqueue(db: Kysely<Tables>, rows: ToQueue[]): Promise<void> {
  const now = new Date().toISOString();
  const blank = {
    state: 'waiting' as const,
    attempts: 0,
    not_before: now,
    created_at: now,
    channel: null,
    ts: null,
    error: null,
  };
  for (const { bytes, ...row } of rows) {
    const { id } = await db
      .insertInto('outbox')
      .values({ ...row, ...blank })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (bytes) await keepBytes(db, id, bytes);
  }
}

/** The oldest open message of every lane: nothing overtakes within a lane. */
export function heads(db: Kysely<Tables>): Promise<Queued[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('id', 'in', (inner) =>
      inner
        .selectFrom('outbox')
        .select((row) => row.fn.min('id').as('id'))
        .where('state', 'in', OPEN)
        .groupBy('lane'),
    )
    .execute();
}

/** Whether a message about this still waits to be sent. */
export async function isOpen(db: Kysely<Tables>, about: string): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('about', '=', about)
    .where('state', 'in', OPEN)
    .executeTakeFirst();
  return row !== undefined;
}

export async function mark(db: Kysely<Tables>, id: number, change: Partial<Omit<Queued, 'id'>>): Promise<void> {
  await db.updateTable('outbox').set(change).where('id', '=', id).execute();
}

/** What our newest message in a thread is about; `thread` is the timestamp of its root. */
export async function aboutThread(db: Kysely<Tables>, channel: string, thread: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('about')
    .where('channel', '=', channel)
    .where('about', 'is not', null)
    .where((row) => row.or([row('thread', '=', thread), row('ts', '=', thread)]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.about ?? undefined;
}

/** What we last spoke about in a direct message, if that was after `since` (ISO instant). */
export async function aboutLately(db: Kysely<Tables>, channel: string, since: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('about')
    .where('channel', '=', channel)
    .where('about', 'is not', null)
    .where('created_at', '>=', since)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.about ?? undefined;
}

/** Where our message about something stands, if that is in a direct message or in a thread. */
export async function placeOf(
  db: Kysely<Tables>,
  about: string,
): Promise<{ channel: string; thread: string } | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select(['channel', 'thread', 'ts'])
    .where('about', '=', about)
    .where('channel', 'is not', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const thread = row?.thread ?? (row?.channel?.startsWith('D') ? row.ts : null);
  return row?.channel && thread ? { channel: row.channel, thread } : undefined;
}
