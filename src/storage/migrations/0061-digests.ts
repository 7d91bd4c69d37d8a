import type { Kysely } from 'kysely';

/** Digests that were said, each schedule once a period, and until when it was looked what is due. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digest_run')
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_once', ['schedule', 'period'])
    .execute();
  await db.schema
    .createTable('digest_seen')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
