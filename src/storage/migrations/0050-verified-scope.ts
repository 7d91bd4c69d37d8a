import type { Kysely } from 'kysely';

/** For which kind of question, and in which field, an answer was verified; without a field, in every field. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('verified')
    .addColumn('wants', 'text', (column) => column.notNull().defaultTo('any'))
    .execute();
  await db.schema.alterTable('verified').addColumn('field', 'text').execute();
}
