import type { Kysely } from 'kysely';

/** Who has looked at what rests on changed law: each row holds for one state of that law. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('review_item').on('review').columns(['item', 'state']).execute();
}
