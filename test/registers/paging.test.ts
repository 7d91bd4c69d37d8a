import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTown, type Town } from '../journeys/town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown({ limits: 'off' });
});
afterAll(() => town.stop());

it('what one owes is paged, and the home tab shows the first of it', async () => {
  const contact = town.as('contact');
  for (let at = 1; at <= 17; at += 1) await contact.command(`/commit 2030年1月${at}日前办第${at}件`);
  await contact.command('/my');
  expect(await contact.reads()).toMatch(/共18件[\s\S]*统计表[\s\S]*办第14件(?![\s\S]*办第15件)/);
  await contact.clicks((await contact.heard()).at(-1) ?? expect.fail('nothing'), '再看3件');
  expect(await contact.reads()).toMatch(/办第15件[\s\S]*办第17件/);
  await contact.command('/commit');
  await contact.clicks((await contact.heard()).at(-1) ?? expect.fail('nothing'), '再看7条');
  expect(await contact.reads()).toContain('共17条');
});

it('people are paged', async () => {
  const administrator = town.as('administrator');
  for (let at = 1; at <= 16; at += 1) {
    await administrator.command('/people');
    await administrator.clicks((await administrator.heard()).at(-1) ?? expect.fail('nothing'), '登记人员');
    await town.bot.idle();
    const view = (await administrator.state()).modals.at(-1) ?? expect.fail('no window');
    const user = { user: { type: 'users_select', selected_user: `U0STAFF${at}` } };
    await town.post('/local/act', { as: 'U0ADMIN', do: 'submit', view_id: view.view_id, state: { user } });
  }
  await administrator.command('/people');
  expect(await administrator.reads()).toContain('登记了16人');
  await administrator.clicks((await administrator.heard()).at(-1) ?? expect.fail('nothing'), '再看1人');
  expect(await administrator.reads()).toContain('没有角色');
});
