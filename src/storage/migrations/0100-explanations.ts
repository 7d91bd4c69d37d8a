import type { Kysely } from 'kysely';

/** What a model has said under answers; messages that are growing in Slack. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('explanation')
    .addColumn('answer', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asker', 'text')
    .addColumn('body', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('open_stream')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('ts', 'text', (column) => column.notNull())
    .execute();
}
