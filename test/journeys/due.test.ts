import { expect, it } from 'vitest';
import type { Message } from '../../src/workspace/protocol.ts';
import { journey } from '../script/journey.ts';
import { openTown, type Town } from './town.ts';

// Days from the State Council's notice of 2025-11-04: 25–27 September and 1–7 October 2026 are off.
journey(
  'whoever owes something is reminded in one message, soonest first, in office hours',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('contact')
      .types('/commit 9月30日前完成裁量基准公示')
      .sees('已登记')
      .types('/commit 9月18日前签完责任书')
      .sees('已登记');
    at('2026-09-16T08:29+08:00');
    as('contact').doesNotSee('到期提醒');
    at('2026-09-16T08:31+08:00');
    as('contact')
      .seesOnce('到期提醒：3件')
      .sees(/签完责任书[\s\S]*期限2026年9月18日，还有2天[\s\S]*统计表[\s\S]*还有4天[\s\S]*裁量基准公示[\s\S]*还有14天/)
      .clicks('为什么提醒我')
      .sees('办完、销号、报送了就不再提醒');
    at('2026-09-17T09:00+08:00');
    as('contact').seesOnce('还有1天');
  },
  { browser: true },
);

journey('nobody is reminded in the evening or on a holiday, but on the first working day after it', ({ as, at }) => {
  at('2026-09-17T09:00+08:00');
  as('officer').types('/commit 9月30日前完成裁量基准公示').sees('已登记');
  at('2026-09-24T20:00+08:00');
  as('officer').doesNotSee('还有6天');
  at('2026-10-03T10:00+08:00');
  as('officer').doesNotSee('已逾期3天');
  at('2026-10-08T09:00+08:00');
  as('officer').seesOnce('期限2026年9月30日，已逾期8天');
});

journey('what is done is not reminded of', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('officer')
    .types('/commit 9月30日前完成裁量基准公示')
    .clicks('查看')
    .clicks('兑现')
    .fills({ 怎么证明: '已经公示', 哪一天兑现的: '2026-09-01' })
    .submits()
    .sees('已兑现');
  at('2026-09-16T08:31+08:00');
  as('officer').doesNotSee('到期提醒');
});

journey('what is put off comes again on the next working day', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('officer').types('/commit 9月30日前完成裁量基准公示').sees('已登记');
  at('2026-09-16T09:00+08:00');
  as('officer').seesOnce('到期提醒：1件').clicks('稍后提醒').sees('2026年9月17日再提醒您一次');
  at('2026-09-17T09:00+08:00');
  as('officer').seesOnce('还有13天');
  at('2026-09-18T09:00+08:00');
  as('officer').doesNotSee('还有12天');
});

journey('the contact hears of what others in the department are late with, and nobody elsewhere does', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('officer').types('/commit 9月10日前完成裁量基准公示').sees('已登记');
  at('2026-09-10T09:00+08:00');
  as('contact').doesNotSee('裁量基准公示');
  as('officer').sees('就是今天');
  at('2026-09-11T09:00+08:00');
  as('contact').seesOnce('已逾期1天').sees('负责人 @执法人员');
  as('supervisor').doesNotSee('到期提醒');
});

const texts = async (town: Town): Promise<Message[]> =>
  (await town.as('officer').heard()).filter(({ text }) => text.startsWith('到期提醒'));

it('a message that came due while the bot was away is said once after the restart, and marked', async () => {
  const first = await openTown();
  await first.post('/local/clock', { at: '2026-09-01T09:00+08:00' });
  await first.as('officer').command('/commit 9月30日前完成裁量基准公示');
  await first.bot.idle();
  await first.stop();
  const again = await openTown({ data: first.data });
  try {
    await again.post('/local/clock', { at: '2026-09-18T09:00+08:00' });
    for (const _ of [1, 2, 3]) await again.bot.idle();
    const said = await texts(again);
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said[0]?.blocks)).toContain('迟发：有的应在2026年9月16日提醒');
  } finally {
    await again.stop();
  }
});
