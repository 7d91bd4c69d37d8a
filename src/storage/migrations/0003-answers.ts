import { type Kysely, sql } from 'kysely';

/** Answers given, questions left open, and what people thought of the answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('index_version', 'text', (column) => column.notNull())
    .addColumn('sure', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('unanswered')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('wants', 'text', (column) => column.notNull())
    .addColumn('field', 'text')
    .addColumn('nearest', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('answer', 'text', (column) => column.notNull().references('answer.id'))
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull().check(sql`verdict in ('useful', 'useless')`))
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_once', ['answer', 'voter'])
    .execute();
}
