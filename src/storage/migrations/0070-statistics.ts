import type { Kysely } from 'kysely';

/** Reports of the statistics form: as they stand, everything that happened to them, and leave to be late. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('statistic')
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('cells', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('remarks', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('submitted_at', 'text')
    .addPrimaryKeyConstraint('statistic_key', ['period', 'department'])
    .execute();
  await db.schema
    .createTable('statistic_event')
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('cells', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('statistic_event_key', ['period', 'department', 'revision'])
    .execute();
  await db.schema
    .createTable('statistic_exception')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
