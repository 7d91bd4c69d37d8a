import type { Kysely } from 'kysely';

/** What people were reminded of in the registers, each stage of each date once, and at most one message a person a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('due_reminder')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('again', 'text')
    .addPrimaryKeyConstraint('due_reminder_once', ['person', 'record', 'field', 'due', 'stage'])
    .execute();
  await db.schema
    .createTable('reminder_day')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminder_day_once', ['person', 'day'])
    .execute();
}
