import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Makes a whole copy of the records, also while they are in use, hands its path to `use`, and removes it. Only the owner
 * can read it; what a crash left is removed the next time.
 */
export async function withCopy<T>(data: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = join(data, 'backup.tmp');
  rmSync(folder, { recursive: true, force: true });
  const source = new Sqlite(join(data, 'records.db'), { fileMustExist: true });
  try {
    mkdirSync(folder, { mode: 0o700 });
    const file = join(folder, 'records.db');
    closeSync(openSync(file, 'wx', 0o600));
    await source.backup(file);
    return await use(file);
  } finally {
    source.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
