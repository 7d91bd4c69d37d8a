import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, bareApp, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: Awaited<ReturnType<typeof bareApp>>;
beforeEach(async () => {
  ws = await workspace();
  app = await bareApp(ws);
});
afterEach(async () => {
  await ws.close();
  app.stop();
});

interface Envelope {
  event: Record<string, unknown> & { type: string };
  is_ext_shared_channel: boolean;
}
async function events(...types: string[]) {
  await ws.idle();
  const all = app.received.map(({ body }) => JSON.parse(body) as Envelope);
  return all.filter(({ event }) => types.includes(event?.type));
}
const person = (change: object) => ws.post('/local/people', { id: OFFICER, ...change });

test('a person’s picture can be fetched and put into blocks, the app’s too', async () => {
  const { user } = await ws.client.users.info({ user: OFFICER });
  const image_url = user?.profile?.image_72 ?? '';
  const picture = await fetch(image_url);
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  expect(await picture.text()).toContain('>执</text>');
  const icons = (await ws.client.bots.info({})).bot?.icons;
  expect((await fetch(icons?.image_48 ?? '')).status).toBe(200);
  expect((await fetch(image_url.replace(OFFICER, 'U0NOBODY'))).status).toBe(404);
  const elements = [{ type: 'image' as const, image_url, alt_text: '头像' }];
  expect(
    await ws.client.chat.postMessage({ channel: ASK, text: '人', blocks: [{ type: 'context', elements }] }),
  ).toMatchObject({
    ok: true,
  });
});

test('P09 a deactivated person is told as deleted, cannot act, and Slack opens no conversation with them', async () => {
  expect(await person({ deactivated: true })).toEqual({ ok: true });
  expect((await ws.client.users.info({ user: OFFICER })).user).toMatchObject({ deleted: true });
  expect(await events('user_change')).toMatchObject([{ event: { user: { id: OFFICER, deleted: true } } }]);
  await expect(ws.client.conversations.open({ users: OFFICER })).rejects.toThrow('user_disabled');
  expect((await ws.client.conversations.info({ channel: DM })).channel).toMatchObject({ is_user_deleted: true });
  const ephemeral = { channel: ASK, user: OFFICER, text: '悄悄' };
  await expect(ws.client.chat.postEphemeral(ephemeral)).rejects.toThrow('user_not_in_channel');
  // Slack keeps the conversation, so a post into it is taken.
  expect(await ws.client.chat.postMessage({ channel: DM, text: '没人看见' })).toMatchObject({ ok: true });
  const act = await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '还在' });
  expect(act).toMatchObject({ ok: false, reason: expect.stringContaining('停用') });
  await expect(ws.client.users.lookupByEmail({ email: 'officer@local.example' })).rejects.toThrow('users_not_found');
});

test('locale and time zone are each person’s own, and the locale is told only where asked for', async () => {
  await person({ locale: 'en-GB', tz: 'Europe/London' });
  expect(await events('user_change')).toMatchObject([{ event: { user: { id: OFFICER, locale: 'en-GB' } } }]);
  const { user } = await ws.client.users.info({ user: OFFICER, include_locale: true });
  expect(user).toMatchObject({ locale: 'en-GB', tz: 'Europe/London' });
  expect((await ws.client.users.info({ user: OFFICER })).user?.locale).toBeUndefined();
  const { members } = await ws.client.users.list({ include_locale: true });
  expect(members?.map(({ id, locale }) => [id, locale])).toContainEqual([CONTACT, 'zh-CN']);
  expect(members?.find(({ id }) => id === CONTACT)).toMatchObject({ tz: 'Asia/Shanghai', tz_offset: 28_800 });
  expect(await person({ tz: 'Nowhere/Atall' })).toEqual({ ok: false, reason: 'tz' });
  expect(await person({ shoes: 42 })).toEqual({ ok: false, reason: 'shoes' });
  expect(await ws.post('/local/people', { id: 'U0NOBODY' })).toEqual({ ok: false, reason: 'id' });
});

test('guests and people of another team are told as such in every payload', async () => {
  await person({ guest: true, stranger: true });
  expect((await ws.client.users.info({ user: OFFICER })).user).toMatchObject({
    is_restricted: true,
    is_stranger: true,
    team_id: 'T0STRANGER',
  });
  await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '你好' });
  const [message] = await events('message');
  expect(message).toMatchObject({
    is_ext_shared_channel: true,
    event: { user: OFFICER, user_team: 'T0STRANGER', source_team: 'T0STRANGER', team: 'T0LOCAL' },
  });
  const blocks = [
    {
      type: 'actions' as const,
      block_id: 'b',
      elements: [{ type: 'button' as const, action_id: 'a', text: { type: 'plain_text' as const, text: '好' } }],
    },
  ];
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '按', blocks });
  await ws.act({ as: OFFICER, do: 'click', channel: ASK, ts, block_id: 'b', action_id: 'a', action: {} });
  const form = new URLSearchParams(app.received.at(-1)?.body);
  expect(JSON.parse(form.get('payload') ?? '')).toMatchObject({ user: { id: OFFICER, team_id: 'T0STRANGER' } });
});

test('people are found by their address, which is told only with its scope', async () => {
  const { user } = await ws.client.users.lookupByEmail({ email: 'Contact@local.example' });
  expect(user).toMatchObject({ id: CONTACT, profile: { email: 'contact@local.example' } });
  const scoped = await workspace({ manifest: { oauth_config: { scopes: { bot: ['users:read'] } } } });
  const seen = await scoped.client.users.info({ user: CONTACT });
  expect(seen.user?.profile?.email).toBeUndefined();
  await scoped.close();
});

test('a group’s members are changed by hand, and the app hears who came and went', async () => {
  expect(await ws.post('/local/groups', { id: 'zhifa', add: [CONTACT], remove: [OFFICER] })).toEqual({ ok: true });
  expect(await ws.client.usergroups.users.list({ usergroup: 'S0ZHIFA' })).toMatchObject({ users: [CONTACT] });
  expect(await events('subteam_members_changed', 'subteam_updated')).toMatchObject([
    { event: { type: 'subteam_updated', subteam: { id: 'S0ZHIFA', users: [CONTACT], user_count: 1 } } },
    { event: { subteam_id: 'S0ZHIFA', added_users: [CONTACT], removed_users: [OFFICER], removed_users_count: 1 } },
  ]);
  expect(await ws.post('/local/groups', { id: 'S0NONE' })).toEqual({ ok: false, reason: 'id' });
  expect(await ws.post('/local/groups', { id: 'zhifa', add: ['U0NOBODY'] })).toEqual({ ok: false, reason: 'add' });
  const other = await workspace();
  expect(await other.client.usergroups.users.list({ usergroup: 'S0ZHIFA' })).toMatchObject({ users: [OFFICER] });
  await other.close();
});

test('groups are made, renamed, filled, switched off and on by the app', async () => {
  const { usergroup } = await ws.client.usergroups.create({ name: '夜间值班', handle: 'yeban' });
  const id = usergroup?.id ?? '';
  await expect(ws.client.usergroups.create({ name: '夜间值班', handle: 'other' })).rejects.toThrow(
    'name_already_exists',
  );
  await expect(ws.client.usergroups.create({ name: '别的', handle: 'yeban' })).rejects.toThrow('handle_already_exists');
  await ws.client.usergroups.users.update({ usergroup: id, users: `${OFFICER},${CONTACT}` });
  await expect(ws.client.usergroups.users.update({ usergroup: id, users: 'U0NOBODY' })).rejects.toThrow(
    'invalid_users',
  );
  await ws.client.usergroups.update({ usergroup: id, name: '值班组' });
  await ws.client.usergroups.disable({ usergroup: id });
  const handles = async (options: object) =>
    (await ws.client.usergroups.list(options)).usergroups?.map(({ handle }) => handle);
  expect(await handles({})).not.toContain('yeban');
  expect(await handles({ include_disabled: true })).toContain('yeban');
  await ws.client.usergroups.enable({ usergroup: id });
  const { usergroups } = await ws.client.usergroups.list({ include_users: true });
  expect(usergroups?.find((one) => one.id === id)).toMatchObject({ name: '值班组', users: [OFFICER, CONTACT] });
  expect((await events('subteam_created')).length).toBe(1);
});
