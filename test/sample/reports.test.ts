import { expect, it } from 'vitest';
import { eventsOf } from '../../src/statistics/life.store.ts';
import { sampleTotals } from '../../src/statistics/sample.view.ts';
import { reportsOf } from '../../src/statistics/store.ts';
import { addOn, inMemory } from './setting.ts';

it('after the first round five are accepted, one of them late, one is returned, one was never handed in, one not begun', async () => {
  const { db } = await all('2026-11-26');
  const reports = await reportsOf(db, { period: '2026-R1' });
  const states = Object.fromEntries(reports.map(({ department, state }) => [department, state]));
  expect(states).toEqual({
    ...{ HR: 'accepted', EP: 'accepted', SA: 'accepted', PS: 'accepted', UM: 'accepted' },
    ...{ LR: 'returned', IC: 'draft' },
  });
  const late = reports.filter(({ submittedAt }) => submittedAt && submittedAt.slice(0, 10) > '2026-09-20');
  expect(late.map(({ department }) => department)).toEqual(['SA']);
  const returned = reports.find(({ department }) => department === 'LR');
  expect(Object.keys(returned?.remarks ?? {}).sort()).toEqual(['D02', 'D03', 'E02']);
  expect(reports.every(({ sample }) => sample)).toBe(true);
});

it('on 16 September one is handed in and three are being filled in', async () => {
  const { db } = await all('2026-09-16');
  const reports = await reportsOf(db, { period: '2026-R1' });
  const states = Object.fromEntries(reports.map(({ department, state }) => [department, state]));
  expect(states).toEqual({ HR: 'submitted', EP: 'draft', IC: 'draft', UM: 'draft' });
});

// Counted by hand from knowledge/sample/城管执法.yaml: entered and finished by 15 September.
it('figures that the registers count stand in the report as they say', async () => {
  const { db } = await all('2026-11-26');
  const report = (await reportsOf(db, { period: '2026-R1', department: 'UM' }))[0];
  const figures = {
    ...{ B04: 3, B05: 2, B06: 1, B07: 1, B08: 1, D02: 3, D03: 2, F01: 5, F03: 3 },
    ...{ F04: 3, F04a: 1, F04b: 1, F04c: 1, F04d: 0, F04e: 0, G01: 4, G05: 2, G06: 1, G08: 1 },
    ...{ H12: 1, H22: 1, H14: 1, H24: 0, H11: 0, H13: 0 },
  };
  for (const [code, period] of Object.entries(figures))
    expect(report?.cells[code], code).toEqual({ kind: 'count', period });
  expect(report?.cells.A02).toEqual({ kind: 'day', day: '2026-08-20' });
});

it('what departs from the registers has its reason, and what the registers said then is kept with it', async () => {
  const { db } = await all('2026-11-26');
  const life = await eventsOf(db, { period: '2026-R1', department: 'EP' });
  const handedIn = life.find(({ step }) => step === 'submit');
  expect(handedIn?.reasons['records:B04']).toContain('市局');
  expect(handedIn?.cells.B04).toEqual({ kind: 'count', period: 4 });
  expect(JSON.parse(handedIn?.given.records ?? '{}')).toMatchObject({ B04: 1, B05: 1 });
});

it('figures added up say how much of them is sample', () => {
  expect(sampleTotals([])).toEqual([]);
  expect(sampleTotals([{ sample: false }, { sample: false }])).toEqual([]);
  expect(sampleTotals([{ sample: true }])).toEqual(['合计全部来自样例，不是真的数字。']);
  expect(sampleTotals([{ sample: true }, { sample: false }, { sample: true }])).toEqual([
    '合计里的3张表有2张是样例，不是真的数字。',
  ]);
});

async function all(day: string) {
  const records = await inMemory();
  await addOn(records, day);
  return records;
}
