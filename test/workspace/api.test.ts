import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK, CHAT, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
beforeAll(async () => {
  ws = await workspace();
});
afterAll(() => ws.close());

const raw = async (method: string, init: RequestInit = {}) =>
  (await fetch(`${ws.apiUrl}${method}`, { method: 'POST', ...init })).json() as Promise<Record<string, unknown>>;

test('the token is taken from the header or an argument, and in JSON from the header alone', async () => {
  expect(await raw('auth.test')).toEqual({ ok: false, error: 'not_authed' });
  expect(await raw('auth.test', { headers: { authorization: 'Bearer xoxb-other' } })).toMatchObject({
    error: 'invalid_auth',
  });
  const form = new URLSearchParams({ token: ws.botToken });
  expect(await raw('auth.test', { body: form })).toMatchObject({
    ok: true,
    user_id: 'U0PLUMBLINE',
    bot_id: 'B0PLUMBLINE',
  });
  const json = {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ token: ws.botToken }),
  };
  expect(await raw('auth.test', json)).toEqual({ ok: false, error: 'not_authed' });
  expect(await raw(`auth.test?token=${ws.botToken}`)).toMatchObject({ ok: true, team: '示范区' });
  const connect = new URLSearchParams({ token: ws.appToken });
  expect(await raw('apps.connections.open', { body: connect })).toEqual({ ok: false, error: 'not_authed' });
  expect(await raw('api.test', { body: new URLSearchParams({ foo: 'bar' }) })).toMatchObject({
    ok: true,
    args: { foo: 'bar' },
  });
});

test('methods that only read overlook JSON, as Slack does, and the log says so', async () => {
  const headers = { authorization: `Bearer ${ws.botToken}`, 'content-type': 'application/json; charset=utf-8' };
  const json = (method: string, args: object) => raw(method, { headers, body: JSON.stringify(args) });
  expect(await json('conversations.replies', { channel: ASK, ts: '1.000001' })).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] missing required field: channel', '[ERROR] missing required field: ts'] },
  });
  expect(ws.log.entries.at(-1)?.warnings).toEqual([expect.stringContaining('overlooks JSON')]);
  expect(await json('users.list', { limit: 1 })).toMatchObject({ members: [{}, {}, {}, {}, {}] });
  expect(await json(`users.info?user=${OFFICER}`, {})).toMatchObject({ ok: true, user: { id: OFFICER } });
  expect(await json('conversations.open', { users: OFFICER })).toMatchObject({ channel: { id: DM } });
});

test('a form may also come as multipart, and what is no form nor JSON is refused', async () => {
  const headers = { authorization: `Bearer ${ws.botToken}` };
  const form = new FormData();
  form.set('channel', ASK);
  form.set('text', '从 curl -F 来');
  form.set('blocks', JSON.stringify([{ type: 'divider' }]));
  form.set('file', new Blob(['不要']), 'x.txt');
  expect(await raw('chat.postMessage', { headers, body: form })).toMatchObject({
    ok: true,
    message: { text: '从 curl -F 来', blocks: [{ type: 'divider' }] },
  });
  const of = (type: string) => ({ headers: { ...headers, 'content-type': type }, body: Buffer.from('<a/>') });
  expect(await raw('api.test', of('application/xml'))).toEqual({ ok: false, error: 'invalid_post_type' });
  expect(await raw('api.test', { body: Buffer.from('<a/>') })).toEqual({ ok: false, error: 'missing_post_type' });
  expect(await raw('api.test', of('multipart/form-data; boundary=x'))).toMatchObject({ error: 'invalid_form_data' });
});

test('an unknown method, broken JSON and a missing argument are answered as Slack does', async () => {
  const headers = { authorization: `Bearer ${ws.botToken}`, 'content-type': 'application/json' };
  expect(await raw('chat.nothing', { headers })).toMatchObject({ ok: false, error: 'unknown_method' });
  expect(await raw('chat.postMessage', { headers, body: '{"channel":' })).toMatchObject({
    ok: false,
    error: 'invalid_json',
  });
  await expect(ws.client.chat.postMessage({ text: 'x' } as never)).rejects.toMatchObject({
    data: { error: 'invalid_arguments', response_metadata: { messages: ['[ERROR] missing required field: channel'] } },
  });
});

test('posting goes to ids, names and people, and nowhere else', async () => {
  const post = (channel: string) => ws.client.chat.postMessage({ channel, text: '好' });
  expect(await post(ASK)).toMatchObject({ ok: true, channel: ASK, message: { text: '好', bot_id: 'B0PLUMBLINE' } });
  expect(await post('#工商执法')).toMatchObject({ channel: 'C0MARKET' });
  expect(await post(OFFICER)).toMatchObject({ channel: DM });
  await expect(post(CHAT)).rejects.toThrow('not_in_channel');
  await expect(post('C0NOWHERE')).rejects.toThrow('channel_not_found');
  await expect(ws.client.chat.postMessage({ channel: ASK, text: '' })).rejects.toThrow('no_text');
  await expect(ws.client.chat.postMessage({ channel: ASK, text: '', blocks: [] })).rejects.toThrow('no_text');
  const blocks = [{ type: 'divider' as const }];
  expect(await ws.client.chat.postMessage({ channel: ASK, blocks })).toMatchObject({ ok: true });
  const odd = ws.client.chat.postMessage({ channel: ASK, text: 'x', attachments: ['x'] as never });
  await expect(odd).rejects.toThrow('invalid_attachments');
});

test('a reply whose thread is gone goes to the channel, as at Slack, and the log warns of it', async () => {
  const { ts: thread_ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '问' });
  await ws.client.chat.delete({ channel: ASK, ts: thread_ts });
  const { message } = await ws.client.chat.postMessage({ channel: ASK, text: '答', thread_ts });
  expect(message).not.toHaveProperty('thread_ts');
  expect(ws.log.entries.findLast(({ name }) => name === 'chat.postMessage')).toMatchObject({
    ok: true,
    warnings: [expect.stringContaining('the thread is gone')],
  });
  const { messages } = await ws.client.conversations.history({ channel: ASK, limit: 1 });
  expect(messages).toMatchObject([{ text: '答' }]);
  await expect(ws.client.chat.postMessage({ channel: ASK, text: '答', thread_ts: '0' })).rejects.toMatchObject({
    data: { error: 'invalid_thread_ts', response_metadata: { messages: ['[ERROR] 0 is not a valid thread_ts'] } },
  });
});

test('names and people are for posting alone; everything else takes ids', async () => {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: OFFICER, text: '给你' });
  const others = [
    ws.client.conversations.history({ channel: '#执法问答' }),
    ws.client.conversations.info({ channel: '执法问答' }),
    ws.client.chat.update({ channel: OFFICER, ts, text: '改' }),
    ws.client.chat.delete({ channel: OFFICER, ts }),
    ws.client.reactions.add({ channel: OFFICER, timestamp: ts, name: 'eyes' }),
    ws.client.pins.list({ channel: '#执法问答' }),
  ];
  for (const other of others) await expect(other).rejects.toThrow('channel_not_found');
  await ws.client.chat.update({ channel: DM, ts, text: '改' });
});

test('ephemeral messages need both the bot and the person in the channel', async () => {
  const post = (channel: string, user: string) => ws.client.chat.postEphemeral({ channel, user, text: '悄悄' });
  expect(await post(ASK, CONTACT)).toMatchObject({ ok: true });
  await expect(post('C0URBAN', CONTACT)).rejects.toThrow('user_not_in_channel');
  await expect(post(CHAT, CONTACT)).rejects.toThrow('not_in_channel');
});

test('lengths are those of Slack', async () => {
  const long = await ws.client.chat.postMessage({ channel: ASK, text: '长'.repeat(40_001) });
  expect([...(long.message?.text ?? '')]).toHaveLength(40_000);
  const update = { channel: ASK, ts: long.ts ?? '' };
  await expect(ws.client.chat.update({ ...update, text: '长'.repeat(4001) })).rejects.toThrow('msg_too_long');
  const markdown = ws.client.chat.postMessage({ channel: ASK, markdown_text: '长'.repeat(12_001) });
  await expect(markdown).rejects.toThrow('msg_too_long');
  const section = { type: 'section' as const, text: { type: 'mrkdwn' as const, text: '条'.repeat(2900) } };
  const many = ws.client.chat.postMessage({ channel: ASK, text: 'x', blocks: Array(4).fill(section) });
  await expect(many).rejects.toThrow('msg_blocks_too_long');
});

test('only the bot’s own messages are changed and deleted', async () => {
  const said = await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '我的' });
  const theirs = { channel: ASK, ts: said.ok ? (said.ts ?? '') : '' };
  await expect(ws.client.chat.update({ ...theirs, text: 'x' })).rejects.toThrow('cant_update_message');
  await expect(ws.client.chat.delete(theirs)).rejects.toThrow('cant_delete_message');
  await expect(ws.client.chat.update({ channel: ASK, ts: '1.000001', text: 'x' })).rejects.toThrow('message_not_found');
});

test('an update with text alone drops the blocks and marks the edit; with blocks it does neither', async () => {
  const blocks = [{ type: 'divider' as const }];
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '一', blocks });
  const metadata = { event_type: 'answer', event_payload: { id: '7' } };
  await ws.client.chat.update({ channel: ASK, ts, text: '二', blocks: [...blocks, ...blocks], metadata });
  const now = async () => (await ws.state()).messages.find((message) => message.ts === ts);
  expect(await now()).toMatchObject({ text: '二', blocks: [{}, {}] });
  expect((await now())?.edited).toBeUndefined();
  await ws.client.chat.update({ channel: ASK, ts, text: '三' });
  expect(await now()).toMatchObject({ text: '三', edited: {} });
  expect((await now())?.blocks).toBeUndefined();
  const page = { channel: ASK, latest: ts, oldest: ts, inclusive: true };
  const plain = await ws.client.conversations.history(page);
  expect(plain.messages?.[0]?.metadata).toBeUndefined();
  const whole = await ws.client.conversations.history({ ...page, include_all_metadata: true });
  expect(whole.messages).toMatchObject([{ ts, metadata }]);
});

test('an update keeps what it does not name, and takes away what it names as empty', async () => {
  const blocks = [{ type: 'divider' as const }];
  const attachments = [{ text: '附' }];
  const metadata = { event_type: 'answer', event_payload: { id: '7' } };
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '一', blocks, attachments, metadata });
  const update = async (change: object) =>
    (await ws.client.chat.update({ channel: ASK, ts, ...change } as never)).message as Record<string, unknown>;
  const other = [{ text: '另附' }];
  const kept = await update({ attachments: other });
  expect(kept).toMatchObject({ text: '一', blocks: [{ type: 'divider' }], attachments: other, metadata });
  expect(kept).not.toHaveProperty('edited');
  const bare = await update({ text: '二', blocks: [], attachments: [], metadata: {} });
  expect(bare).toMatchObject({ text: '二', edited: {} });
  for (const gone of ['blocks', 'attachments', 'metadata']) expect(bare).not.toHaveProperty(gone);
});

test('blocks without text stand with the text Slack gives them, which notifications would say', async () => {
  const blocks = [{ type: 'divider' as const }];
  const text = "This content can't be displayed.";
  const posted = await ws.client.chat.postMessage({ channel: ASK, blocks } as never);
  expect(posted.message).toMatchObject({ text, blocks });
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '有字', blocks });
  const updated = await ws.client.chat.update({ channel: ASK, ts, blocks } as never);
  expect(updated).toMatchObject({ text, message: { text } });
});

test('pages of history and replies neither repeat nor skip when messages come and go between them', async () => {
  const channel = (await ws.client.conversations.create({ name: 'pages' })).channel?.id ?? '';
  const post = async (text: string, thread_ts?: string) =>
    (await ws.client.chat.postMessage({ channel, text, ...(thread_ts && { thread_ts }) })).ts ?? '';
  const remove = (ts: string) => ws.client.chat.delete({ channel, ts });
  const texts = ({ messages = [] }: { messages?: { text?: string }[] }) => messages.map(({ text }) => text);
  const root = await post('一');
  const posted = [await post('二'), await post('三'), await post('四')];
  const newest = await ws.client.conversations.history({ channel, limit: 2 });
  expect(texts(newest)).toEqual(['四', '三']);
  const cursor = newest.response_metadata?.next_cursor ?? '';
  expect(Buffer.from(cursor, 'base64').toString()).toBe(`next_ts:${posted[1]?.replace('.', '')}`);
  await post('五');
  for (const ts of posted.slice(1)) await remove(ts);
  expect(texts(await ws.client.conversations.history({ channel, limit: 2, cursor }))).toEqual(['二', '一']);
  const replies = [await post('甲', root), await post('乙', root)];
  const begin = await ws.client.conversations.replies({ channel, ts: root, limit: 2 });
  expect(texts(begin)).toEqual(['一', '甲']);
  await remove(replies[0] ?? '');
  const next = { channel, ts: root, limit: 2, cursor: begin.response_metadata?.next_cursor ?? '' };
  expect(texts(await ws.client.conversations.replies(next))).toEqual(['乙']);
});

test('a body nested without end is refused, and harms neither the log nor what comes next', async () => {
  const headers = { authorization: `Bearer ${ws.botToken}`, 'content-type': 'application/json' };
  const body = `{"channel":"${ASK}","text":"x","blocks":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(await raw('chat.postMessage', { headers, body })).toMatchObject({ ok: false, error: 'invalid_json' });
  expect((await fetch(`${ws.url}/local/log`)).status).toBe(200);
  await ws.client.chat.postMessage({ channel: ASK, text: '还在' });
});

test('null in JSON is as good as nothing', async () => {
  const headers = { authorization: `Bearer ${ws.botToken}`, 'content-type': 'application/json' };
  const empty = { blocks: null, attachments: null, metadata: null, thread_ts: null };
  const body = JSON.stringify({ channel: ASK, text: '只有字', ...empty });
  expect(await raw('chat.postMessage', { headers, body })).toMatchObject({ ok: true, message: { text: '只有字' } });
});

test('history is paged newest first and found by exact timestamps', async () => {
  for (const text of ['甲', '乙', '丙']) await ws.client.chat.postMessage({ channel: 'C0URBAN', text });
  const first = await ws.client.conversations.history({ channel: 'C0URBAN', limit: 2 });
  expect(first).toMatchObject({ has_more: true, messages: [{ text: '丙' }, { text: '乙' }] });
  const cursor = first.response_metadata?.next_cursor ?? '';
  const rest = await ws.client.conversations.history({ channel: 'C0URBAN', limit: 2, cursor });
  expect(rest).toMatchObject({ has_more: false, messages: [{ text: '甲' }] });
  const oldest = first.messages?.[1]?.ts ?? '';
  const after = await ws.client.conversations.history({ channel: 'C0URBAN', oldest });
  expect(after.messages).toMatchObject([{ text: '丙' }]);
  await expect(ws.client.conversations.history({ channel: CHAT })).rejects.toThrow('not_in_channel');
  await expect(ws.client.conversations.history({ channel: ASK, cursor: 'nonsense' })).rejects.toThrow('invalid_cursor');
});

test('people, groups and channels are told with the fields clients look at', async () => {
  const { user } = await ws.client.users.info({ user: OFFICER, include_locale: true });
  expect(user).toMatchObject({ real_name: '执法人员', locale: 'zh-CN', tz: 'Asia/Shanghai', is_bot: false });
  expect((await ws.client.users.info({ user: OFFICER })).user?.locale).toBeUndefined();
  expect((await ws.client.users.list({})).members).toHaveLength(5);
  const { usergroups } = await ws.client.usergroups.list({ include_users: true });
  expect(usergroups?.map(({ handle, users }) => [handle, users])).toContainEqual(['zhifa', [OFFICER]]);
  expect(await ws.client.usergroups.users.list({ usergroup: 'S0LIANLUO' })).toMatchObject({ users: [CONTACT] });
  const { channels } = await ws.client.conversations.list({ types: 'public_channel,im' });
  expect(channels?.find(({ id }) => id === CHAT)).toMatchObject({ name: '闲聊', is_member: false });
  expect(channels?.find(({ id }) => id === DM)).toMatchObject({ is_im: true, user: OFFICER });
  expect(await ws.client.conversations.open({ users: OFFICER })).toMatchObject({ channel: { id: DM } });
  await expect(ws.client.users.info({ user: 'U0NOBODY' })).rejects.toThrow('user_not_found');
  expect(await ws.client.team.info()).toMatchObject({ team: { id: 'T0LOCAL' } });
  expect(await ws.client.bots.info({ bot: 'B0PLUMBLINE' })).toMatchObject({ bot: { name: '准绳' } });
});

test('joining a channel lets the bot in, permalinks lead to messages, and reactions are shown once', async () => {
  const other = await workspace();
  await other.client.conversations.join({ channel: CHAT });
  const { ts = '' } = await other.client.chat.postMessage({ channel: CHAT, text: '我来了' });
  const link = await other.client.chat.getPermalink({ channel: CHAT, message_ts: ts });
  expect(link.permalink).toBe(`${other.url}/archives/${CHAT}/p${ts.replace('.', '')}`);
  await other.client.reactions.add({ channel: CHAT, timestamp: ts, name: 'eyes' });
  await expect(other.client.reactions.add({ channel: CHAT, timestamp: ts, name: ':eyes:' })).rejects.toThrow(
    'already_reacted',
  );
  const message = (await other.state()).messages.find((one) => one.ts === ts);
  expect(message?.reactions).toEqual([{ name: 'eyes', users: ['U0PLUMBLINE'] }]);
  await other.close();
});

test('with a manifest a method without its scope is refused, saying which one it needs', async () => {
  const strict = await workspace({
    manifest: { oauth_config: { scopes: { bot: ['chat:write', 'channels:history'] } }, features: { app_home: {} } },
  });
  expect(await strict.client.chat.postMessage({ channel: ASK, text: '好' })).toMatchObject({
    response_metadata: { scopes: ['chat:write', 'channels:history'] },
  });
  expect((await strict.client.conversations.history({ channel: ASK })).messages).toHaveLength(1);
  await expect(strict.client.conversations.history({ channel: DM })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'im:history', provided: 'chat:write,channels:history' },
  });
  await expect(strict.client.users.info({ user: OFFICER })).rejects.toThrow('missing_scope');
  const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
  await expect(strict.client.views.publish({ user_id: OFFICER, view })).rejects.toThrow('not_enabled');
  await strict.close();
});
