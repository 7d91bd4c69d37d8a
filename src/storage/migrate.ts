import { type Kysely, sql } from 'kysely';
import type { Migration } from './migrations/index.ts';

/**
 * Brings the records to the newest schema, each migration whole or not at all: Kysely's own migrator leaves
 * halves behind on SQLite. Refuses records written by a newer version.
 */
export async function migrate<T>(db: Kysely<T>, migrations: Migration[]): Promise<string[]> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  const done = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  const applied = new Set(done.rows.map((row) => row.name));
  refuseNewer(applied, migrations);
  const waiting = migrations.filter((migration) => !applied.has(migration.name));
  for (const migration of waiting) await applyWhole(db, migration);
  return waiting.map((migration) => migration.name);
}

function refuseNewer(applied: Set<string>, migrations: Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`the records were written by a newer version (${unknown.join(', ')}); start that version instead`);
}

async function applyWhole<T>(db: Kysely<T>, migration: Migration): Promise<void> {
  await db.transaction().execute(async (change) => {
    await migration.up(change as unknown as Kysely<unknown>);
    await sql`insert into migration (name, at) values (${migration.name}, ${new Date().toISOString()})`.execute(change);
  });
}
