import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { RecordRow, Tables } from '../storage/tables.ts';
import type { Register } from './define.ts';
import type { Values } from './fields.ts';
import type { Happened, Kept } from './types.ts';

/** Enters a record as the first event of its life. */
export async function enter(db: Transaction<Tables>, kept: Fresh, { person }: { person: string }): Promise<void> {
  const { values, createdAt: at, sample, ...rest } = kept;
  const written = JSON.stringify(values);
  await db
    .insertInto('record')
    .values({ ...rest, values: written, revision: 1, sample: sample ? 1 : 0, created_at: at })
    .execute();
  const event = { record: kept.id, revision: 1, step: 'new', given: written, state: kept.state };
  await db
    .insertInto('record_event')
    .values({ ...event, person, at })
    .execute();
}

/** A record before it is kept. */
export type Fresh = Omit<Kept, 'revision'>;

/**
 * Adds an event to a record and what it changes; false, and nothing is written, when somebody else was faster and the
 * record is no longer at `revision`.
 */
export async function happen(
  db: Transaction<Tables>,
  { id, revision, values }: Pick<Kept, 'id' | 'revision' | 'values'>,
  { step, given, state, person, at }: Happened,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('record')
    .set({ state, values: JSON.stringify({ ...values, ...given }), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const event = { record: id, revision: revision + 1, step, given: JSON.stringify(given), state, person, at };
  await db.insertInto('record_event').values(event).execute();
  return true;
}

export async function findRecord(db: Kysely<Tables>, id: string): Promise<Kept | undefined> {
  const row = await db.selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst();
  return row && keptOf(row);
}

/** The life of a record, oldest first. */
export async function eventsOf(db: Kysely<Tables>, id: string): Promise<Happened[]> {
  const rows = await db.selectFrom('record_event').selectAll().where('record', '=', id).orderBy('revision').execute();
  return rows.map(({ given, ...rest }) => ({ ...rest, given: JSON.parse(given) as Values }));
}

/** The lives of these records by their ids, each oldest first; in one query, however many they are. */
export async function eventsOfAll(db: Kysely<Tables>, ids: string[]): Promise<Map<string, Happened[]>> {
  const rows = await db
    .selectFrom('record_event')
    .selectAll()
    .where('record', 'in', sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy('record')
    .orderBy('revision')
    .execute();
  const lives = new Map<string, Happened[]>();
  for (const { given, record, revision: _, ...rest } of rows)
    lives.set(record, [...(lives.get(record) ?? []), { ...rest, given: JSON.parse(given) as Values }]);
  return lives;
}

/** Every record of a register, or of all, newest first. */
export async function listRecords(
  db: Kysely<Tables>,
  where: { register?: string; department?: string; owner?: string } = {},
): Promise<Kept[]> {
  let query = db.selectFrom('record').selectAll();
  for (const [column, value] of Object.entries(where))
    query = query.where(column as 'register' | 'department' | 'owner', '=', value);
  const rows = await query.orderBy('created_at', 'desc').orderBy('id').execute();
  return rows.map(keptOf);
}

/** Whether any record belongs to the sample data. */
export async function hasSamples(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('record').select('id').where('sample', '=', 1).limit(1).execute()).length > 0;
}

/** Every record in which something is still to be done, in order of their numbers. */
export async function openRecords(db: Kysely<Tables>, registers: Pick<Register, 'id' | 'ended'>[]): Promise<Kept[]> {
  const rows = await db
    .selectFrom('record')
    .selectAll()
    .where(({ or, and, eb }) =>
      or(
        registers.map(({ id, ended }) =>
          and([eb('register', '=', id), ...(ended.length > 0 ? [eb('state', 'not in', ended)] : [])]),
        ),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map(keptOf);
}

function keptOf({ values, created_at, sample, ...rest }: Selectable<RecordRow>): Kept {
  return {
    ...rest,
    values: JSON.parse(values) as Values,
    createdAt: created_at,
    ...(sample === 1 && { sample: true }),
  };
}
