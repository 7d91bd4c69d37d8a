import type { Kysely } from 'kysely';

/** The bytes of files that wait to be sent, by their row of the outbox. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox_file')
    .addColumn('outbox', 'integer', (column) => column.primaryKey().references('outbox.id'))
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute();
}
