import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Makes sure that one process at a time uses a data directory. The lock is the kernel's, on a file held open:
 * it goes with the process, however that ends. Returns undefined when another process holds it.
 */
export function lockData(data: string): { release(): void } | undefined {
  mkdirSync(data, { recursive: true });
  const file = new Sqlite(join(data, 'in-use.lock'), { timeout: 0 });
  try {
    file.pragma('locking_mode = EXCLUSIVE');
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return { release: () => file.close() };
}
