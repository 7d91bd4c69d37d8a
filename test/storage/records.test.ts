import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lockData } from '../../src/storage/lock.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { openDatabase } from '../../src/storage/open.ts';
import { openRecords } from '../../src/storage/records.ts';

const directory = () => mkdtempSync(join(tmpdir(), 'records-'));

describe('the records', () => {
  it('are opened with durable, strict pragmas, also the second time', async () => {
    const data = directory();
    for (let time = 0; time < 2; time++) {
      const database = openDatabase(join(data, 'records.db'));
      expect(database.pragma('synchronous', { simple: true })).toBe(2);
      expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(database.pragma('secure_delete', { simple: true })).toBe(1);
      expect(database.pragma('trusted_schema', { simple: true })).toBe(0);
      database.close();
    }
  });

  it('keep their key readable by the owner alone, and the same over restarts', async () => {
    const data = directory();
    const first = await openRecords(data);
    await first.close();
    const second = await openRecords(data);
    await second.close();
    expect(second.key.equals(first.key)).toBe(true);
    expect(statSync(join(data, 'keys', 'audit.key')).mode & 0o777).toBe(0o600);
  });

  it('take a migration whole or not at all', async () => {
    const records = await openRecords(':memory:');
    const inside = {
      name: '9999-broken',
      up: async (db: typeof records.db) => {
        await sql`create table half (id integer)`.execute(db);
        throw new Error('halfway');
      },
    };
    await expect(migrate(records.db, [...migrations, inside as never])).rejects.toThrow('halfway');
    const tables = await sql<{ name: string }>`select name from sqlite_master where name = 'half'`.execute(records.db);
    expect(tables.rows).toEqual([]);
    await records.close();
  });

  it('refuse to be opened by an older version', async () => {
    const records = await openRecords(':memory:');
    await expect(migrate(records.db, migrations.slice(0, 1))).rejects.toThrow(/newer version/);
    await records.close();
  });

  it('are used by one process at a time', () => {
    const data = directory();
    const lock = lockData(data);
    expect(lock).toBeDefined();
    expect(lockData(data)).toBeUndefined();
    lock?.release();
    lockData(data)?.release();
  });
});
