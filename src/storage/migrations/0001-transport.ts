import { type Kysely, sql } from 'kysely';

/** What came from Slack and what is to be said to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text')
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('accepted', 'done')`))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('accepted_at', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .execute();
  await db.schema.createIndex('inbox_open').on('inbox').columns(['state', 'accepted_at']).execute();
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('payload', 'text')
    .addColumn('fallback', 'text')
    .addColumn('about', 'text')
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'sending', 'unknown', 'sent', 'refused')`),
    )
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('ts', 'text')
    .addColumn('thread', 'text')
    .addColumn('error', 'text')
    .execute();
  await db.schema.createIndex('outbox_open').on('outbox').columns(['state', 'lane', 'id']).execute();
  await db.schema.createIndex('outbox_thread').on('outbox').columns(['channel', 'thread', 'ts']).execute();
}
