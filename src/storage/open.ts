import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

export type Database = Sqlite.Database;

/**
 * Opens a SQLite file (or `:memory:`) with the pragmas every file of ours runs under, and reads them back:
 * better-sqlite3 lowers `synchronous` to NORMAL silently when WAL is set.
 */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('busy_timeout = 5000');
  assertPragmas(database, path);
  return database;
}

/** Opens an immutable artefact (the index, the official texts) for reading only. */
export function openArtefact(path: string): Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true });
  database.pragma('trusted_schema = OFF');
  // Read through the system's cache, which is not this process's memory; mapped, all of it would be (measured: no faster).
  database.pragma('mmap_size = 0');
  database.pragma('cache_size = -4000');
  return database;
}

function assertPragmas(database: Database, path: string): void {
  const wanted: Record<string, unknown> = { synchronous: 2, foreign_keys: 1, secure_delete: 1, trusted_schema: 0 };
  if (path !== ':memory:') wanted.journal_mode = 'wal';
  for (const [name, value] of Object.entries(wanted)) {
    const actual = database.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`${path}: pragma ${name} reads ${String(actual)}, wanted ${String(value)}`);
  }
}
