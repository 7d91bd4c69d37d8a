import type { Kysely } from 'kysely';

/** Weighings of discretion, kept with all they rest on; no party and no officer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('worksheet')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('power', 'text', (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('pack_hash', 'text', (column) => column.notNull())
    .addColumn('law_hash', 'text', (column) => column.notNull())
    .addColumn('index_version', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .execute();
}
