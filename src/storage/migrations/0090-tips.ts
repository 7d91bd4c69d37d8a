import { type Kysely, sql } from 'kysely';

/** Confidential tips: what may stand in clear, the sealed boxes, and what is left when they have expired. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tip')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('accused', 'text')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('expires', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('result', 'text')
    .addColumn('category', 'text')
    .addColumn('assigned', 'text')
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('lookup', 'text', (column) => column.notNull().unique())
    .addColumn('reporter', 'text', (column) => column.notNull())
    .addColumn('accepted_on', 'text')
    .addColumn('closed_on', 'text')
    .execute();
  await db.schema
    .createTable('tip_part')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('tip', 'text', (column) => column.notNull().references('tip.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('box', 'blob', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('tip_part_tip').on('tip_part').column('tip').execute();
  await db.schema
    .createTable('tip_link')
    .addColumn('tip', 'text', (column) => column.notNull().references('tip.id'))
    .addColumn('other', 'text', (column) => column.notNull().references('tip.id'))
    .addPrimaryKeyConstraint('tip_link_key', ['tip', 'other'])
    .execute();
  await db.schema
    .createTable('tip_reveal')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('tip', 'text', (column) => column.notNull().references('tip.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_on', 'text')
    .execute();
  await sql`create unique index tip_reveal_open on tip_reveal (tip) where state = 'asked'`.execute(db);
  await db.schema
    .createTable('tip_gone')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('deleted_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('tip_tally')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tip_tally_key', ['what', 'department', 'day'])
    .execute();
}
