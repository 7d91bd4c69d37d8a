import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registers } from '../../src/registers/index.ts';
import { remindersDue } from '../../src/registers/remind/round.ts';
import { enter, happen } from '../../src/registers/store.ts';
import type { Services } from '../../src/services.ts';
import type { Notice } from '../../src/slack/reply.ts';
import { type Bench, openBench } from '../slack/bench.ts';

let bench: Bench;
let services: Services;
beforeAll(async () => {
  bench = await openBench({ known: [] });
});
afterAll(() => bench.stop());

const kept = (id: string, due: string, owner = 'U0OFFICER') => ({
  ...{ id, register: 'problem', department: 'UM', owner, state: 'open', createdAt: '2026-09-01T01:00:00.000Z' },
  values: { problem: id, category: 'q1', foundOn: '2026-09-01', responsible: owner, due },
});

const at = (time: string) => ({ ...bench.services, clock: () => new Date(time) });
const nothing = async () => [];
const takes = (notice: Notice) => services.records.transaction(notice.take);

it('two processes that look at the same moment say it once', async () => {
  services = at('2026-09-16T09:00+08:00');
  bench.regroup('officer', ['U0OFFICER']);
  await services.records.transaction(async ({ db }) => {
    for (const id of ['PC-AAAAA', 'PC-BBBBB']) await enter(db, kept(id, '2026-09-30'), { person: 'U0CONTACT' });
  });
  const [one, other] = [
    await remindersDue(registers, nothing, services),
    await remindersDue(registers, nothing, services),
  ];
  expect([one.length, other.length]).toEqual([1, 1]);
  const taken = [await takes(one[0] as Notice), await takes(other[0] as Notice)];
  expect(taken).toEqual([true, false]);
  expect(await services.records.db.selectFrom('due_reminder').selectAll().execute()).toHaveLength(2);
  const audit = await services.records.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'record.reminded')
    .execute();
  expect(audit.map(({ subject }) => subject).sort()).toEqual(['PC-AAAAA', 'PC-BBBBB']);
});

it('who has done the own part is not reminded while supervision has to look', async () => {
  services = at('2026-09-23T09:00+08:00');
  expect(await remindersDue(registers, nothing, services)).toHaveLength(1);
  await services.records.transaction(async ({ db }) => {
    for (const id of ['PC-AAAAA', 'PC-BBBBB']) {
      const happened = {
        step: 'correct',
        given: {},
        state: 'corrected',
        person: 'U0OFFICER',
        at: '2026-09-22T01:00:00.000Z',
      };
      await happen(db, { ...kept(id, '2026-09-30'), revision: 1 }, happened);
    }
  });
  expect(await remindersDue(registers, nothing, services)).toEqual([]);
});

it('a date that was put off begins anew', async () => {
  services = at('2026-09-24T09:00+08:00');
  await services.records.transaction(async ({ db }) => {
    const happened = {
      ...{ step: 'return', given: { due: '2026-10-16' }, state: 'open' },
      ...{ person: 'U0SUPERVISE', at: '2026-09-24T01:00:00.000Z' },
    };
    await happen(db, { ...kept('PC-AAAAA', '2026-09-30'), revision: 2 }, happened);
  });
  expect(await remindersDue(registers, nothing, services)).toEqual([]);
  // 2 October is a holiday, and so are the days since the 1st: the working day before is 30 September.
  expect(await remindersDue(registers, nothing, at('2026-09-29T09:00+08:00'))).toEqual([]);
  expect(await remindersDue(registers, nothing, at('2026-09-30T09:00+08:00'))).toHaveLength(1);
});

it('the lives of all records that are near are read in one query, however many they are', async () => {
  services = at('2026-11-20T09:00+08:00');
  bench.regroup('officer', ['U0OFFICER']);
  await services.records.transaction(async ({ db }) => {
    for (let n = 10; n < 40; n += 1) await enter(db, kept(`PC-Q${n}`, '2026-11-27'), { person: 'U0CONTACT' });
  });
  const asked: string[] = [];
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      asked.push(JSON.stringify(node));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const records = { ...services.records, db: services.records.db.withPlugin(counting) };
  const [notice] = await remindersDue(registers, nothing, { ...services, records });
  expect(JSON.stringify(notice?.messages)).toMatch(/PC-Q10.*PC-Q39/);
  expect(asked.filter((node) => node.includes('record_event'))).toHaveLength(1);
  // Who has had a message today, the open records, their lives, what the one person has been told.
  expect(asked).toHaveLength(4);
});
