import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTown, type Town } from '../journeys/town.ts';
import { SOUND } from './form.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';
let town: Town;

beforeAll(async () => {
  town = await openTown({ limits: 'off' });
  await town.post('/local/clock', { at: '2026-09-16T09:00+08:00' });
  for (const [who, role] of [
    ['联络员', '部门联络员'],
    ['执法人员', '部门负责人'],
  ]) {
    await town.as('administrator').command('/people');
    await clicks('administrator', '登记人员');
    const person = { 哪位同事: who ?? '', 角色: [role ?? ''], 部门: URBAN, '单位（中队、所、科室）': '法制科' };
    await town.as('administrator').submits(person);
  }
});
afterAll(() => town.stop());

async function clicks(who: 'administrator' | 'contact' | 'officer', label: string) {
  const newest = (await town.as(who).heard()).at(-1) ?? expect.fail('nothing was said');
  return town.as(who).clicks(newest, label);
}

it('a button from before somebody else changed something hands nothing in', async () => {
  const line = Object.entries(SOUND).map(([code, value]) => `${code}=${value}`);
  await town.as('contact').command(`/stats ${line.join(' ')}`);
  await town.as('contact').command('/stats');
  const [before] = (await town.as('contact').heard()).slice(-1);
  await town.as('officer').command('/stats B01=13');
  await town.as('officer').heard();
  if (before) await town.as('contact').clicks(before, '提交');
  expect(await town.as('contact').reads()).toContain('这张表刚刚被别人改过');
});

it('the same hand-in twice is one', async () => {
  await town.as('contact').command('/stats');
  const [shown] = (await town.as('contact').heard()).slice(-1);
  if (!shown) expect.fail('nothing was said');
  await Promise.all([town.as('contact').clicks(shown, '提交'), town.as('contact').clicks(shown, '提交')]);
  const said = (await town.as('contact').heard()).map(({ text }) => text);
  expect(said.filter((text) => text.includes('已提交（第1稿）'))).toHaveLength(1);
  expect(said.at(-1)).toMatch(/已经提交过了（第1稿），不用再交|这张表刚刚被别人改过|已提交（第1稿）/);
  await town.as('contact').clicks(shown, '提交');
  expect(await town.as('contact').reads()).toContain('已经提交过了（第1稿），不用再交');
});
