import { type Kysely, sql } from 'kysely';

/** Dates that people follow, and when to remind them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deadline')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('open', 'done')`))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('deadline_once', ['person', 'title', 'what', 'article', 'due'])
    .execute();
  await db.schema
    .createTable('reminder')
    .addColumn('deadline', 'text', (column) => column.notNull().references('deadline.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('said_at', 'text')
    .addPrimaryKeyConstraint('reminder_once', ['deadline', 'at'])
    .execute();
  await db.schema.createIndex('reminder_due').on('reminder').columns(['said_at', 'at']).execute();
}
