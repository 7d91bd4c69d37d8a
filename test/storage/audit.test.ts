import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditHead, verifyAudit } from '../../src/storage/audit.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';

let records: Records;
beforeEach(async () => {
  records = await openRecords(':memory:');
});
afterEach(() => records.close());

const write = (subject: string) =>
  records.transaction((change) => change.audit({ actor: 'bot', action: 'test', subject }));

async function writeTen(): Promise<void> {
  for (let i = 1; i <= 10; i++) await write(`S${i}`);
}

const unlock = async () => {
  for (const change of ['update', 'delete'])
    await sql`drop trigger ${sql.raw(`audit_no_${change}`)}`.execute(records.db);
};

describe('the audit chain', () => {
  it('is sound after honest writes', async () => {
    await writeTen();
    expect(await verifyAudit(records.db, records.key)).toEqual({ links: 10 });
  });

  it('refuses updates and deletions in the database itself', async () => {
    await write('S');
    await expect(records.db.updateTable('audit').set({ subject: 'X' }).execute()).rejects.toThrow(/never changed/);
    await expect(records.db.deleteFrom('audit').execute()).rejects.toThrow(/never changed/);
  });

  it('shows where a row was edited by somebody who owns the file', async () => {
    await writeTen();
    await unlock();
    await records.db.updateTable('audit').set({ subject: 'X' }).where('seq', '=', 4).execute();
    expect(await verifyAudit(records.db, records.key)).toEqual({ links: 3, brokenAt: 4 });
  });

  it('shows a row taken out of the middle', async () => {
    await writeTen();
    await unlock();
    await records.db.deleteFrom('audit').where('seq', '=', 6).execute();
    expect(await verifyAudit(records.db, records.key)).toEqual({ links: 5, brokenAt: 6 });
  });

  it('cannot be rebuilt without the key', async () => {
    await writeTen();
    expect(await verifyAudit(records.db, Buffer.alloc(32, 7))).toEqual({ links: 0, brokenAt: 1 });
  });

  it('finds a cut tail when a head was noted elsewhere', async () => {
    await writeTen();
    const head = await auditHead(records.db);
    await unlock();
    await records.db.deleteFrom('audit').where('seq', '>', 7).execute();
    expect(await verifyAudit(records.db, records.key)).toEqual({ links: 7 });
    expect(await verifyAudit(records.db, records.key, head)).toEqual({ links: 7, brokenAt: 8 });
  });

  it('keeps a row only together with the change it is about', async () => {
    const halfway = records.transaction(async (change) => {
      await change.audit({ actor: 'bot', action: 'test', subject: 'S' });
      throw new Error('crash');
    });
    await expect(halfway).rejects.toThrow('crash');
    expect(await auditHead(records.db)).toBeUndefined();
  });
});
