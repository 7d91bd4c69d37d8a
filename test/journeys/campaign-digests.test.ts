import { expect, it } from 'vitest';
import { addDays } from '../../src/knowledge/day.ts';
import { openTown, type Town } from './town.ts';

// From the plan's day to the end of its year, in the calendar of 2026 (notice of 2025-11-04): 25–27 September and
// 1–7 October off, 20 September and 10 October worked. Reckoned by hand.
const DATES = [
  ...['08-14 还有9天：报送部门实施方案', '08-20 还有3天：报送部门实施方案', '08-21 还有2天：报送部门实施方案'],
  ...[
    '08-24 已经过期：报送部门实施方案',
    '09-04 还有16天：报送统计表（第一次）',
    '09-11 还有9天：报送统计表（第一次）',
  ],
  ...[
    '09-17 还有3天：报送统计表（第一次）',
    '09-18 还有2天：报送统计表（第一次）',
    '09-20 今天到期：报送统计表（第一次）',
  ],
  ...['09-21 已经过期：报送统计表（第一次）', '11-26 还有14天：报送统计表（第二次）'],
  ...['12-03 还有7天：报送统计表（第二次）', '12-07 还有3天：报送统计表（第二次）'],
  ...[
    '12-09 还有1天：报送统计表（第二次）',
    '12-10 今天到期：报送统计表（第二次）',
    '12-11 已经过期：报送统计表（第二次）',
  ],
];
const WEEKS = ['08-14', '08-21', '08-28', '09-04', '09-11', '09-18', '09-24', '09-30', '10-09', '10-16', '10-23'];
const MORE_WEEKS = ['10-30', '11-06', '11-13', '11-20', '11-27', '12-04', '12-11', '12-18', '12-25'];

async function heardFrom(town: Town): Promise<string[]> {
  const said = await town.as('supervisor').heard('C0OVERSEE');
  return said.map(({ text, ts }) => {
    const day = new Date(Number(ts) * 1000 + 8 * 3_600_000).toISOString().slice(5, 10);
    return `${day} ${text.startsWith('一周情况') ? '一周' : text}`;
  });
}

it('from 13 August to 31 December every digest comes on its day, once, and on no other', {
  timeout: 240_000,
}, async () => {
  const town = await openTown({ limits: 'off' });
  try {
    await town.post('/local/clock', { at: '2026-08-13T08:00+08:00' });
    await town.bot.idle();
    for (let day = '2026-08-13'; day <= '2026-12-31'; day = addDays(day, 1))
      for (const time of ['09:01', '12:00', '17:01']) {
        await town.post('/local/clock', { at: `${day}T${time}+08:00` });
        await town.bot.idle();
      }
    const expected = [...DATES, ...[...WEEKS, ...MORE_WEEKS].map((day) => `${day} 一周`)];
    const heard = await heardFrom(town);
    const isPicture = (said: string) => said.includes('各部门进度');
    expect(heard.filter((said) => !isPicture(said)).sort()).toEqual(expected.sort());
    // A picture beside each weekly one and each about the statistics.
    const pictured = expected.filter((said) => /一周|报送统计表/.test(said)).map((said) => said.slice(0, 5));
    expect(heard.filter(isPicture).map((said) => said.slice(0, 5))).toEqual(pictured.sort());
  } finally {
    await town.stop();
  }
});
