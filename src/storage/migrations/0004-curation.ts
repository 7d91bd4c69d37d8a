import type { Kysely } from 'kysely';

/** What became of questions without a good answer, as events, and the answers that were verified for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('curation')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('curation_subject').on('curation').columns(['subject', 'seq']).execute();
  await db.schema
    .createTable('verified')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('rests_on', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('verified_asked').on('verified').columns(['asked']).execute();
}
