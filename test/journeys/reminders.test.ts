import { expect, it } from 'vitest';
import { journey } from '../script/journey.ts';
import { openTown } from './town.ts';

// 27 December 2026 is a Sunday; the limit moves to Monday the 28th, and the working day before that is Friday the 25th.
journey(
  'an officer is reminded the working day before and on the day, until it is done',
  ({ as, at }) => {
    at('2026-09-28T09:00+08:00');
    as('officer')
      .types('/deadline 普通程序 立案 2026-09-28')
      .clicks('到期提醒我')
      .sees('会在私信里提醒您', '2026-12-28 周一　办案期限');
    at('2026-12-25T08:29+08:00');
    as('officer').doesNotSee('快到期');
    at('2026-12-25T08:31+08:00');
    as('officer').seesOnce('快到期：办案期限（2026-12-28 周一）');
    at('2026-12-28T08:31+08:00');
    as('officer').seesOnce('今天到期：办案期限（2026-12-28 周一）');
  },
  { browser: true },
);

journey('what is done is not reminded of any more', ({ as, at }) => {
  at('2026-09-28T09:00+08:00');
  as('officer')
    .types('/deadline 行政处罚法第六十条 2026-09-28')
    .clicks('到期提醒我')
    .sees('会在私信里提醒您')
    .clicks('办完了')
    .sees('不再提醒');
  at('2026-12-28T08:31+08:00');
  as('officer').doesNotSee('今天到期');
});

journey('after a long sleep a date is reminded of once, as past', ({ as, at }) => {
  at('2026-09-28T09:00+08:00');
  as('officer').types('/deadline 行政处罚法第六十条 2026-09-28').clicks('到期提醒我').sees('会在私信里提醒您');
  at('2026-12-30T09:00+08:00');
  as('officer').seesOnce('已经过了：').doesNotSee('快到期', '今天到期');
});

journey('hours are reminded of an hour before, and what is over is not followed', ({ as, at }) => {
  at('2026-10-01T22:40+08:00');
  as('officer')
    .types('/deadline 行政强制法第十九条 2026-10-01 22:30')
    .clicks('到期提醒我')
    .sees('2026-10-02 22:30 周五');
  at('2026-10-02T21:31+08:00');
  as('officer')
    .seesOnce('今天到期：')
    .types('/deadline 行政处罚法第六十条 2026-01-05')
    .clicks('到期提醒我')
    .sees('这里没有还没到的日子');
});

it('a reminder that came due while the bot was away is said once after the restart', async () => {
  const first = await openTown();
  await first.post('/local/clock', { at: '2026-09-28T09:00+08:00' });
  const officer = first.as('officer');
  await officer.command('/deadline 行政处罚法第六十条 2026-09-28');
  await first.bot.idle();
  const table = (await officer.heard()).at(-1);
  if (!table) throw new Error('nothing was said');
  await officer.clicks(table, '到期提醒我');
  await first.bot.idle();
  await first.post('/local/clock', { at: '2026-12-25T08:00+08:00' });
  await first.stop();
  const again = await openTown({ data: first.data });
  try {
    await again.post('/local/clock', { at: '2026-12-25T09:00+08:00' });
    await again.bot.idle();
    await again.bot.idle();
    const texts = (await again.as('officer').heard()).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('快到期'))).toHaveLength(1);
  } finally {
    await again.stop();
  }
});
