import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { copy } from './copy.ts';

/** Documents that outlive the process, written through at once; held by one process at a time. */
export interface Store {
  read<T>(kind: string): T[];
  write(kind: string, id: string, body: unknown): void;
  remove(kind: string, id: string): void;
  close(): void;
}

/**
 * Opens `workspace.db` in a directory (made when absent), or one in memory for ':memory:'.
 * Throws one sentence when another process holds it or the file is no database.
 */
export function openStore(data: string): Store {
  const db = open(data);
  const read = db.prepare('SELECT body FROM documents WHERE kind = ? ORDER BY id');
  const write = db.prepare('INSERT OR REPLACE INTO documents (kind, id, body) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM documents WHERE kind = ? AND id = ?');
  return {
    read: <T>(kind: string) => (read.all(kind) as { body: string }[]).map((row) => JSON.parse(row.body) as T),
    write: (kind, id, body) => void write.run(kind, id, JSON.stringify(body)),
    remove: (kind, id) => void remove.run(kind, id),
    close: () => db.close(),
  };
}

function open(data: string): Database.Database {
  const memory = data === ':memory:';
  if (!memory) mkdirSync(data, { recursive: true });
  const file = memory ? data : join(data, 'workspace.db');
  const db = new Database(file, { timeout: 200 });
  try {
    // The exclusive lock is what keeps two processes from writing over each other's messages.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.exec('BEGIN EXCLUSIVE');
    db.exec('CREATE TABLE IF NOT EXISTS documents (kind TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (kind, id))');
    db.exec('COMMIT');
    return db;
  } catch (cause) {
    db.close();
    const code = (cause as { code?: string }).code ?? '';
    if (code.startsWith('SQLITE_BUSY')) throw new Error(copy.inUse(runningAt(data)), { cause });
    throw new Error(copy.broken(file), { cause });
  }
}

/** Address of the workspace that announced itself in this directory, if any did. */
function runningAt(data: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(data, 'workspace.json'), 'utf8')) as { url?: string }).url;
  } catch {
    return undefined;
  }
}
