import type { Kysely } from 'kysely';

/** Beside which answer a better one is to be said, until it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('unanswered').addColumn('answer', 'text').execute();
}
