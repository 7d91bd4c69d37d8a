import type { Kysely } from 'kysely';

/** Which reports of the statistics form belong to the sample data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('statistic')
    .addColumn('sample', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
