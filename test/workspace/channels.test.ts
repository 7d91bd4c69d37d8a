import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, bareApp, CHAT, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

const BOT = 'U0PLUMBLINE';
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

/** The events the app got of some types. */
async function events(...types: string[]) {
  await ws.idle();
  const all = app.received.map(({ body }) => JSON.parse(body).event as { type: string });
  return all.filter(({ type }) => types.includes(type));
}
const said = { as: OFFICER, do: 'say', channel: CHAT, text: '@准绳 在吗' } as const;

test('a person lets the app into a channel with /invite, and it hears everything from then on', async () => {
  const watch = await ws.watch(CONTACT);
  await ws.act(said);
  expect(app.received).toHaveLength(0);
  const invite = { as: OFFICER, do: 'command', channel: CHAT, command: '/invite', text: '@准绳' } as const;
  expect(await ws.act(invite)).toEqual({ ok: true });
  await watch.next('channels');
  expect(await events('member_joined_channel')).toMatchObject([
    { user: BOT, channel: CHAT, channel_type: 'C', team: 'T0LOCAL', inviter: OFFICER },
  ]);
  await ws.act(said);
  expect(await events('app_mention', 'message')).toMatchObject([
    { type: 'message', subtype: 'channel_join', user: BOT, inviter: OFFICER, text: `<@${BOT}> 加入了频道` },
    { type: 'message', user: OFFICER },
    { type: 'app_mention', user: OFFICER },
  ]);
  expect(await ws.act(invite)).toEqual({ ok: false, reason: '准绳已经在这个频道里了。' });
  const { messages } = await ws.state();
  expect(messages.map(({ notice, user }) => [notice, user])).toEqual([
    [undefined, OFFICER],
    [true, BOT],
    [undefined, OFFICER],
  ]);
  watch.stop();
});

test('an invitation that makes no sense is refused with a sentence', async () => {
  const typed = (text: string, channel = CHAT) =>
    ws.act({ as: OFFICER, do: 'command', channel, command: '/invite', text });
  for (const text of ['', '准绳', '@没有这个人']) expect(await typed(text)).toMatchObject({ ok: false });
  expect(await typed('@准绳', DM)).toMatchObject({ ok: false, reason: expect.stringContaining('私信') });
  expect(await typed('@准绳', 'C0OVERSEE')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('没有这个频道'),
  });
  expect(await ws.act({ as: OFFICER, do: 'invite', channel: 'C0URBAN', user: CONTACT })).toEqual({ ok: true });
  expect(await events('member_joined_channel')).toMatchObject([{ user: CONTACT, inviter: OFFICER }]);
});

test('the app makes, joins, fills, empties and leaves channels', async () => {
  const { channel } = await ws.client.conversations.create({ name: '专项行动' });
  const id = channel?.id ?? '';
  await expect(ws.client.conversations.create({ name: '专项行动' })).rejects.toThrow('name_taken');
  await expect(ws.client.conversations.create({ name: '专项 行动' })).rejects.toThrow('invalid_name_specials');
  await expect(ws.client.conversations.create({ name: 'x'.repeat(81) })).rejects.toThrow('invalid_name_maxlength');
  await ws.client.conversations.invite({ channel: id, users: `${OFFICER},${CONTACT}` });
  expect((await ws.state()).channels.find((one) => one.id === id)?.members).toEqual([BOT, OFFICER, CONTACT]);
  await expect(ws.client.conversations.invite({ channel: id, users: OFFICER })).rejects.toThrow('already_in_channel');
  await expect(ws.client.conversations.invite({ channel: id, users: BOT })).rejects.toThrow('cant_invite_self');
  await expect(ws.client.conversations.invite({ channel: CHAT, users: OFFICER })).rejects.toThrow('not_in_channel');
  await ws.client.conversations.kick({ channel: id, user: CONTACT });
  const { messages } = await ws.client.conversations.history({ channel: id });
  expect(messages?.map(({ subtype, user }) => [subtype, user])).toEqual([
    ['channel_leave', CONTACT],
    ['channel_join', CONTACT],
    ['channel_join', OFFICER],
  ]);
  await expect(ws.client.conversations.kick({ channel: id, user: CONTACT })).rejects.toThrow('not_in_channel');
  await expect(ws.client.conversations.kick({ channel: id, user: BOT })).rejects.toThrow('cant_kick_self');
  await expect(ws.client.conversations.setTopic({ channel: id, topic: '题'.repeat(251) })).rejects.toThrow('too_long');
  await ws.client.conversations.setTopic({ channel: id, topic: '题'.repeat(250) });
  await ws.client.conversations.setTopic({ channel: id, topic: '十二月专项' });
  const mine = await ws.client.users.conversations({});
  expect(mine.channels?.map((one) => one.id)).toContain(id);
  await ws.client.conversations.leave({ channel: id });
  expect(await ws.client.conversations.leave({ channel: id })).toMatchObject({ not_in_channel: true });
  expect((await ws.client.conversations.info({ channel: id })).channel).toMatchObject({
    is_member: false,
    topic: { value: '十二月专项' },
  });
  const told = await events('channel_created', 'member_joined_channel', 'member_left_channel', 'channel_left');
  expect(told.at(-1)).toMatchObject({ channel: id, actor_id: BOT });
  expect(told.map(({ type }) => type)).toEqual([
    'channel_created',
    'member_joined_channel',
    'member_joined_channel',
    'member_left_channel',
    'channel_left',
  ]);
});

test('P09 what is archived is written to no more, not even by a stream that had begun, and the app is out of it', async () => {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '在归档之前' });
  const recipient = { recipient_team_id: 'T0LOCAL', recipient_user_id: OFFICER };
  const begun = await ws.client.chat.startStream({
    channel: ASK,
    thread_ts: ts,
    markdown_text: '说到一半',
    ...recipient,
  });
  const stream = { channel: ASK, ts: begun.ts ?? '', markdown_text: '再说' };
  await ws.client.conversations.archive({ channel: ASK });
  await expect(ws.client.conversations.archive({ channel: ASK })).rejects.toThrow('already_archived');
  const writing = [
    () => ws.client.chat.postMessage({ channel: ASK, text: '晚了' }),
    () => ws.client.chat.postEphemeral({ channel: ASK, user: OFFICER, text: '晚了' }),
    () => ws.client.chat.scheduleMessage({ channel: ASK, text: '晚了', post_at: Date.now() }),
    () => ws.client.conversations.join({ channel: ASK }),
    () => ws.client.reactions.add({ channel: ASK, timestamp: ts, name: 'eyes' }),
    () => ws.client.chat.appendStream(stream),
    () => ws.client.chat.stopStream(stream),
    () => ws.client.filesUploadV2({ channel_id: ASK, filename: '晚.txt', file: Buffer.from('晚了') }),
  ];
  for (const write of writing) await expect(write()).rejects.toThrow('is_archived');
  await expect(ws.client.chat.update({ channel: ASK, ts, text: '晚了' })).rejects.toThrow('is_inactive');
  await expect(ws.client.conversations.history({ channel: ASK })).rejects.toThrow('not_in_channel');
  const archived = { ok: false, reason: expect.stringContaining('归档') };
  expect(await ws.act({ ...said, channel: ASK })).toMatchObject(archived);
  expect(await ws.act({ as: OFFICER, do: 'invite', channel: ASK, user: 'U0SUPERVISE' })).toMatchObject(archived);
  const open = await ws.client.conversations.list({ exclude_archived: true });
  expect(open.channels?.map(({ id }) => id)).not.toContain(ASK);
  await expect(ws.client.conversations.unarchive({ channel: ASK })).rejects.toThrow('not_in_channel');
  await ws.post('/local/channels', { id: ASK, archived: false });
  await expect(ws.client.conversations.unarchive({ channel: ASK })).rejects.toThrow('not_archived');
  await expect(ws.client.chat.postMessage({ channel: ASK, text: '又开了' })).rejects.toThrow('not_in_channel');
  await ws.act({ as: OFFICER, do: 'invite', channel: ASK, user: BOT });
  await ws.client.chat.postMessage({ channel: ASK, text: '又开了' });
  expect((await events('channel_archive', 'channel_unarchive')).map(({ type }) => type)).toEqual([
    'channel_archive',
    'channel_unarchive',
  ]);
});

test('a person archives a channel, and what names no channel or no state is refused', async () => {
  await ws.post('/local/channels', { id: 'C0URBAN', archived: true });
  await ws.idle();
  expect(await events('channel_archive')).toMatchObject([{ channel: 'C0URBAN', user: OFFICER }]);
  expect(await ws.post('/local/channels', { id: DM, archived: true })).toEqual({ ok: false, reason: 'id' });
  expect(await ws.post('/local/channels', { id: ASK })).toEqual({ ok: false, reason: 'archived' });
  expect(await ws.post('/local/channels', { id: ASK, archived: true, as: BOT })).toEqual({ ok: false, reason: 'as' });
});

test('nobody can be made to have written that they joined', async () => {
  await ws.client.conversations.join({ channel: CHAT });
  const [notice] = (await ws.client.conversations.history({ channel: CHAT })).messages ?? [];
  expect(notice).toMatchObject({ subtype: 'channel_join', user: BOT });
  expect(notice).not.toHaveProperty('bot_profile');
  const where = { channel: CHAT, ts: notice?.ts ?? '' };
  await expect(ws.client.chat.update({ ...where, text: '我没来' })).rejects.toThrow('cant_update_message');
  await expect(ws.client.chat.delete(where)).rejects.toThrow('cant_delete_message');
});

test('P09 the errors of posting: not in the channel, no such channel, the app itself, nobody there', async () => {
  const post = (channel: string) => ws.client.chat.postMessage({ channel, text: '好' });
  await expect(post(CHAT)).rejects.toThrow('not_in_channel');
  await expect(post('C0NOWHERE')).rejects.toThrow('channel_not_found');
  await expect(post(BOT)).rejects.toThrow('cannot_dm_bot');
  await expect(ws.client.conversations.open({ users: BOT })).rejects.toThrow('cannot_dm_bot');
  await expect(ws.client.conversations.list({ types: 'every_channel' })).rejects.toThrow('invalid_types');
  const ephemeral = { channel: 'C0URBAN', user: CONTACT, text: '悄悄' };
  await expect(ws.client.chat.postEphemeral(ephemeral)).rejects.toThrow('user_not_in_channel');
});

test('channels, their topics and members, archived ones too, outlive a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'channels-'));
  const first = await workspace({ data });
  const { channel } = await first.client.conversations.create({ name: '专项行动' });
  const id = channel?.id ?? '';
  await first.client.conversations.invite({ channel: id, users: OFFICER });
  await first.client.chat.postMessage({ channel: id, text: '开始' });
  await first.client.conversations.setTopic({ channel: 'C0URBAN', topic: '新话题' });
  await first.client.conversations.archive({ channel: 'C0MARKET' });
  const before = await first.state();
  await first.close();
  const second = await workspace({ data });
  const after = await second.state();
  expect(after.channels).toEqual(before.channels);
  expect(after.messages.map(({ text }) => text)).toEqual([`<@${OFFICER}> 加入了频道`, '开始']);
  expect(after.channels.find((one) => one.id === 'C0MARKET')).toMatchObject({ archived: true });
  await second.close();
  rmSync(data, { recursive: true });
});
