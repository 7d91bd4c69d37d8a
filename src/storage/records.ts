import { join } from 'node:path';
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import { type AuditEntry, appendAudit } from './audit.ts';
import { auditKey } from './keys.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import type { Tables } from './tables.ts';

/** The one database of what people did through the bot. */
export interface Records {
  db: Kysely<Tables>;
  /** Runs `work` in one transaction: everything in it, audit rows included, is kept, or nothing is. */
  transaction<T>(work: (change: Change) => Promise<T>): Promise<T>;
  /** Secret of this installation, for keyed digests. */
  key: Buffer;
  close(): Promise<void>;
}

export interface Change {
  db: Transaction<Tables>;
  audit(entry: AuditEntry): Promise<void>;
}

/** Opens `records.db` under `data` (or everything in memory for `:memory:`), migrated to the newest schema. */
export async function openRecords(data: string, environmentKey?: string): Promise<Records> {
  const memory = data === ':memory:';
  const key = auditKey(memory ? undefined : join(data, 'keys', 'audit.key'), environmentKey);
  const database = openDatabase(memory ? data : join(data, 'records.db'));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, migrations);
  return {
    db,
    key,
    transaction: (work) =>
      db.transaction().execute((change) => work({ db: change, audit: (entry) => appendAudit(change, key, entry) })),
    close: () => db.destroy(),
  };
}
