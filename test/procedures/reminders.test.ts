import { expect, it } from 'vitest';
import { calendarOf } from '../../src/knowledge/calendar.ts';
import { follow, markDone, takeReminders } from '../../src/procedures/follow/store.ts';
import { reminderTimes } from '../../src/procedures/follow/times.ts';
import { openRecords } from '../../src/storage/records.ts';

const calendar = calendarOf([]);
const deadline = {
  id: 'T-1',
  person: 'U1',
  title: '示例',
  what: '退回海带',
  article: '示例法第三条',
  due: '2026-02-24',
  state: 'open' as const,
  created_at: '2026-02-01T00:00:00.000Z',
};

// The notice for 2026: the working day before Tuesday 24 February is Saturday the 14th.
it('reminds the working day before, over a holiday, and on the day, at half past eight in Shanghai', () => {
  expect(reminderTimes('2026-02-24', calendar, new Date('2026-02-01T00:00Z'))).toEqual([
    '2026-02-14T00:30:00.000Z',
    '2026-02-24T00:30:00.000Z',
  ]);
  expect(reminderTimes('2026-02-24', calendar, new Date('2026-02-20T00:00Z'))).toEqual(['2026-02-24T00:30:00.000Z']);
  expect(reminderTimes('2026-02-24T10:00+08:00', calendar, new Date('2026-02-20T00:00Z'))).toEqual([
    '2026-02-24T01:00:00.000Z',
  ]);
});

it('takes a reminder once, not at all when it is rolled back, and none of what is done', async () => {
  const records = await openRecords(':memory:');
  const now = '2026-02-24T00:31:00.000Z';
  const take = () => records.transaction((change) => takeReminders(change.db, 'T-1', now));
  await records.transaction((change) =>
    follow(change.db, deadline, ['2026-02-14T00:30:00.000Z', '2026-02-24T00:30:00.000Z']),
  );
  const broken = records.transaction(async (change) => {
    await takeReminders(change.db, 'T-1', now);
    throw new Error('the message could not be queued');
  });
  await expect(broken).rejects.toThrow('could not be queued');
  expect(await take()).toBe(true);
  expect(await take()).toBe(false);
  await records.transaction((change) => follow(change.db, { ...deadline, id: 'T-2' }, ['2026-02-14T00:30:00.000Z']));
  expect(await records.db.selectFrom('reminder').select('deadline').where('deadline', '=', 'T-2').execute()).toEqual(
    [],
  );
  await records.transaction(async (change) => {
    await follow(change.db, { ...deadline, id: 'T-3', title: '另一件' }, ['2026-02-14T00:30:00.000Z']);
    await markDone(change.db, 'T-3');
  });
  expect(await records.transaction((change) => takeReminders(change.db, 'T-3', now))).toBe(false);
  await records.close();
});
