import { beforeAll, describe, expect, it } from 'vitest';
import { allFields } from '../../src/registers/define.ts';
import { valuesOf } from '../../src/registers/fields.ts';
import { registers } from '../../src/registers/index.ts';
import { eventsOf, listRecords } from '../../src/registers/store.ts';
import type { Kept } from '../../src/registers/types.ts';
import { verifyAudit } from '../../src/storage/audit.ts';
import type { Records } from '../../src/storage/records.ts';
import { addOn, inMemory, knowledge } from './setting.ts';

let records: Records;
let all: Kept[];
beforeAll(async () => {
  records = await inMemory();
  await addOn(records, '2026-12-31');
  all = await listRecords(records.db);
});

describe.each(registers)('$name', (register) => {
  it('has sample records in several states, each of which its own schema takes', () => {
    const kept = all.filter((one) => one.register === register.id);
    expect(new Set(kept.map(({ state }) => state)).size).toBeGreaterThan(1);
    const optional = Object.entries(allFields(register)).map(([id, field]) => [id, { ...field, optional: true }]);
    const schema = valuesOf({ ...Object.fromEntries(optional), ...register.fields });
    for (const { values, sample, state, id } of kept) {
      expect(schema.parse(values), id).toEqual(values);
      expect(sample).toBe(true);
      expect(register.states).toHaveProperty(state);
    }
  });
});

it('every department and the supervision side have some, and every event of a record leads to its state', async () => {
  const places = new Set(all.map(({ department }) => department));
  expect(places).toEqual(new Set(['', ...knowledge.bodies.map(({ id }) => id)]));
  for (const { id, state, revision } of all) {
    const life = await eventsOf(records.db, id);
    expect(life).toHaveLength(revision);
    expect(life.at(-1)?.state).toBe(state);
    expect(life.map(({ at }) => at)).toEqual(life.map(({ at }) => at).sort());
  }
});

it('names nobody but the people of the local workspace and posts that are made up', async () => {
  const people = new Set(all.map(({ owner }) => owner));
  for (const person of people) expect(person).toMatch(/^U0(?:OFFICER|CONTACT|SUPERVISE|SAMPLE[A-Z]{2}[1-8])$/);
  const elsewhere = await inMemory();
  await addOn(elsewhere, '2026-12-31', { cast: {} });
  for (const { owner } of await listRecords(elsewhere.db)) expect(owner).toMatch(/^U0SAMPLE[A-Z]{2}[1-8]$/);
});

it('is written in the audit chain as the sample’s doing, event by event', async () => {
  const rows = await records.db.selectFrom('audit').selectAll().orderBy('seq').execute();
  expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set(['sample']));
  const events = await records.db.selectFrom('record_event').selectAll().execute();
  const reports = await records.db.selectFrom('statistic_event').selectAll().execute();
  expect(rows).toHaveLength(events.length + reports.length + 1);
  expect(rows.at(-1)).toMatchObject({
    action: 'sample.added',
    detail: JSON.stringify({ records: all.length, reports: 10 }),
  });
  expect(await verifyAudit(records.db, records.key)).toEqual({ links: rows.length });
});

it('the same data once more adds nothing, on the same day or later', async () => {
  const twice = await inMemory();
  const first = await addOn(twice, '2026-09-16');
  expect(first.records).toBeGreaterThan(100);
  const before = await twice.db.selectFrom('record_event').selectAll().execute();
  expect(await addOn(twice, '2026-09-16')).toEqual({ records: 0, reports: 0 });
  expect(await twice.db.selectFrom('record_event').selectAll().execute()).toEqual(before);
});

it('on a day of the campaign some are done, some due within two weeks, some late', async () => {
  for (const day of ['2026-09-16', '2026-11-26']) {
    const then = await inMemory();
    await addOn(then, day);
    const kept = await listRecords(then.db);
    const problems = kept.filter(({ register }) => register === 'problem');
    const open = problems.filter(({ state }) => state === 'open');
    const soon = new Date(Date.parse(day) + 14 * 86_400_000).toISOString().slice(0, 10);
    const due = open.map(({ values }) => values.due ?? '');
    expect(problems.some(({ state }) => state === 'closed')).toBe(true);
    expect(due.some((one) => one >= day && one <= soon)).toBe(true);
    expect(due.some((one) => one < day)).toBe(true);
    for (const { createdAt } of kept) expect(createdAt.slice(0, 10) <= day).toBe(true);
  }
});
