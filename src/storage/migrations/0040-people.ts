import type { Kysely } from 'kysely';

/** Who somebody is: roles, department, unit, post. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('user', 'text', (column) => column.primaryKey())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('department', 'text')
    .addColumn('unit', 'text')
    .addColumn('post', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
}
