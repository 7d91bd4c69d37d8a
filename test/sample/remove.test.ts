import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { registers } from '../../src/registers/index.ts';
import { takeDay } from '../../src/registers/remind/store.ts';
import { enter, happen, listRecords } from '../../src/registers/store.ts';
import { removeSample } from '../../src/sample/index.ts';
import { findReport, happen as report } from '../../src/statistics/store.ts';
import { verifyAudit } from '../../src/storage/audit.ts';
import type { Records } from '../../src/storage/records.ts';
import { addOn, inMemory } from './setting.ts';

const PERSON = 'U0OFFICER';
const AT = '2026-09-16T01:00:00.000Z';
const REAL = { id: 'CN-REAL2', register: 'commitment', department: 'UM', owner: PERSON, state: 'open' };
const VALUES = { promise: '真的承诺', level: 'officer', due: '2026-09-30' };
const REMINDER = { field: 'due', due: '2026-09-30', stage: '14' };

it('leaves everything as if it had never been there, apart from the audit chain, which says so', async () => {
  const records = await inMemory();
  await real(records);
  const before = await everything(records);
  const added = await addOn(records, '2026-09-16');
  await acted(records);
  expect(await everything(records)).not.toEqual(before);
  expect(await removeSample(records)).toEqual(added);
  expect(await everything(records)).toEqual(before);
  const rows = await records.db.selectFrom('audit').selectAll().orderBy('seq').execute();
  expect(rows.at(-1)).toMatchObject({ actor: 'sample', action: 'sample.removed' });
  expect(JSON.parse(rows.at(-1)?.detail ?? '')).toEqual(added);
  expect(await verifyAudit(records.db, records.key)).toEqual({ links: rows.length });
});

it('finds nothing to remove where there is none, and leaves no row', async () => {
  const records = await inMemory();
  await real(records);
  expect(await removeSample(records)).toEqual({ records: 0, reports: 0 });
  expect(await records.db.selectFrom('audit').selectAll().execute()).toEqual([]);
});

it('can be added again after it was removed, and leaves a report that is a person’s alone', async () => {
  const records = await inMemory();
  await real(records);
  const first = await addOn(records, '2026-11-26');
  await removeSample(records);
  expect(await addOn(records, '2026-11-26')).toEqual(first);
  const { sample, cells } = await findReport(records.db, { period: '2026-R1', department: 'QT' });
  expect({ sample, cells }).toEqual({ sample: false, cells: { B01: { kind: 'count', period: 7 } } });
});

/** A person's own record, reminder and report. */
async function real(records: Records): Promise<void> {
  await records.transaction(async ({ db }) => {
    await enter(db, { ...REAL, values: VALUES, createdAt: AT }, { person: PERSON });
    await takeDay(db, { person: PERSON, day: '2026-09-15' }, [{ record: REAL.id, ...REMINDER }]);
    const empty = await findReport(db, { period: '2026-R1', department: 'QT' });
    const after = { cells: { B01: { kind: 'count' as const, period: 7 } } };
    await report(db, empty, { step: 'save', after, person: PERSON, at: AT });
  });
}

/** Somebody works on sample records as on any other: a step, a reminder beside a real one, a draft. */
async function acted(records: Records): Promise<void> {
  await records.transaction(async ({ db }) => {
    const all = await listRecords(db);
    const mine = all.filter(({ owner, sample }) => owner === PERSON && sample);
    const promise = mine.find(({ register, state }) => register === 'commitment' && state === 'open');
    if (!promise) throw new Error('the officer has promised nothing');
    const given = { evidence: '拍了照', keptOn: '2026-09-16' };
    expect(await happen(db, promise, { step: 'keep', given, state: 'kept', person: PERSON, at: AT })).toBe(true);
    const keys = mine.map(({ id }) => ({ record: id, ...REMINDER }));
    await takeDay(db, { person: PERSON, day: '2026-09-16' }, keys);
    const draft = await findReport(db, { period: '2026-R1', department: 'UM' });
    await report(db, draft, { step: 'save', after: { cells: {} }, person: 'U0CONTACT', at: AT });
  });
  const kept = (await listRecords(records.db)).filter(({ state, owner }) => owner === PERSON && state === 'kept');
  expect(kept.map(({ sample }) => sample)).toContain(true);
  expect(registers.length).toBe(16);
}

/** Every row of every table but the audit chain. */
async function everything({ db }: Records): Promise<Record<string, unknown[]>> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const names = tables.rows.map(({ name }) => name).filter((name) => !['audit', 'sqlite_sequence'].includes(name));
  const found: Record<string, unknown[]> = {};
  for (const name of names) found[name] = (await sql`select * from ${sql.table(name)} order by 1, 2`.execute(db)).rows;
  return found;
}
