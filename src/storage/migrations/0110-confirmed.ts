import { type Kysely, sql } from 'kysely';

/** Votes in their order, and what each is about; of those given before, nobody knows what the provisions said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('feedback')
    .addColumn('seq', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('feedback').addColumn('rests_on', 'text').execute();
  await sql`update feedback set seq = rowid`.execute(db);
  await db.schema.createIndex('feedback_seq').on('feedback').columns(['seq']).execute();
}
