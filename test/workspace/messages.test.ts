import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ASK, type BoltApp, boltApp, CHAT, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
type Heard = { type: string; event: Record<string, unknown>; event_id: string };
let heard: Heard[] = [];
const visits: { tab?: string; view?: unknown }[] = [];

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    const note = (type: string) => async (args: { event: object; body: object }) => {
      heard.push({ type, event: args.event as Heard['event'], event_id: (args.body as Heard).event_id });
    };
    bolt.event('app_mention', note('app_mention'));
    bolt.event('message', note('message'));
    bolt.event('app_home_opened', async ({ event, client }) => {
      visits.push(event);
      if (event.tab === 'home') {
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: '主页' } }] },
        });
      } else {
        const prompts = [{ title: '占道', message: '占道经营怎么处理？' }] as [{ title: string; message: string }];
        await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title: '试试', prompts });
      }
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(() => {
  heard = [];
});

const say = (text: string, channel = ASK, thread_ts?: string) =>
  ws.act({ as: OFFICER, do: 'say', channel, text, ...(thread_ts === undefined ? {} : { thread_ts }) });

test('a mention in a channel is delivered twice, with one ts and two event ids', async () => {
  const result = await say('@准绳 查封 <最多> 几天？ @联络员 https://example.gov.cn/a?b=1&c=2。');
  await expect.poll(() => heard.length).toBe(2);
  const [mention, message] = ['app_mention', 'message'].map((type) => heard.find((one) => one.type === type));
  expect(mention?.event_id).not.toBe(message?.event_id);
  const text = `<@U0PLUMBLINE> 查封 &lt;最多&gt; 几天？ <@${CONTACT}> <https://example.gov.cn/a?b=1&amp;c=2>。`;
  const ts = result.ok ? result.ts : '';
  expect(message?.event).toMatchObject({
    ts,
    text,
    user: OFFICER,
    channel: ASK,
    channel_type: 'channel',
    team: 'T0LOCAL',
  });
  expect(mention?.event).toMatchObject({ ts, text, user: OFFICER, channel: ASK, type: 'app_mention' });
  expect(message?.event.blocks).toMatchObject([
    { type: 'rich_text', elements: [{ elements: [{ type: 'user', user_id: 'U0PLUMBLINE' }, {}, {}, {}, {}, {}] }] },
  ]);
});

test('in a DM only message.im is delivered, in a thread with its parent', async () => {
  const first = await say('在吗 @准绳', DM);
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]).toMatchObject({ type: 'message', event: { channel_type: 'im', channel: DM } });
  const root = first.ok ? first.ts : '';
  const second = await say('还有', DM, root);
  const third = await say('再问', DM, second.ok ? second.ts : '');
  expect(third.ok).toBe(true);
  await expect.poll(() => heard.length).toBe(3);
  expect(heard[2]?.event).toMatchObject({ thread_ts: root, parent_user_id: OFFICER });
});

test('where the bot is no member nothing is delivered and the person is told', async () => {
  const watch = await ws.watch();
  expect((await say('@准绳 在吗', CHAT)).ok).toBe(true);
  expect(await watch.next('failed')).toMatchObject({
    what: 'mention',
    reason: expect.stringContaining('不在这个频道'),
  });
  expect(heard).toEqual([]);
  watch.stop();
});

test('a reply in a thread goes to everyone there, with counts on its first message', async () => {
  const root = await say('问题一');
  const ts = root.ok ? (root.ts ?? '') : '';
  const watch = await ws.watch(CONTACT);
  await ws.client.chat.postMessage({ channel: ASK, thread_ts: ts, text: '答复一' });
  expect(await watch.message(({ text }) => text === '答复一')).toMatchObject({ thread_ts: ts, user: 'U0PLUMBLINE' });
  const { messages } = await ws.client.conversations.replies({ channel: ASK, ts });
  expect(messages).toMatchObject([
    { ts, reply_count: 1, reply_users: ['U0PLUMBLINE'] },
    { text: '答复一', thread_ts: ts },
  ]);
  const history = await ws.client.conversations.history({ channel: ASK });
  expect(history.messages?.some(({ text }) => text === '答复一')).toBe(false);
  watch.stop();
});

test('a reply sent to the channel as well stands in both, with the first message of its thread', async () => {
  const root = await say('问题二');
  const thread_ts = root.ok ? (root.ts ?? '') : '';
  const watch = await ws.watch(CONTACT);
  const reply = { channel: ASK, thread_ts, text: '大家都看看', reply_broadcast: true };
  const { message } = await ws.client.chat.postMessage(reply);
  expect(message).toMatchObject({ subtype: 'thread_broadcast', thread_ts, root: { text: '问题二', reply_count: 1 } });
  expect(await watch.message(({ text }) => text === reply.text)).toMatchObject({ broadcast: true, thread_ts });
  const { messages } = await ws.client.conversations.history({ channel: ASK, limit: 2 });
  expect(messages?.map(({ text }) => text)).toEqual(['大家都看看', '问题二']);
  expect((await ws.client.conversations.replies({ channel: ASK, ts: thread_ts })).messages).toHaveLength(2);
  await ws.idle();
  const event = ws.log.entries.findLast(({ kind, name }) => kind === 'delivery' && name === 'message')?.body;
  expect(event).toMatchObject({ event: { subtype: 'thread_broadcast', root: { ts: thread_ts }, channel: ASK } });
  watch.stop();
});

test('what the bot itself posts and edits comes back to it as events', async () => {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '我说的 <@U0PLUMBLINE>' });
  await ws.client.chat.update({ channel: ASK, ts, text: '我改的' });
  await ws.client.chat.delete({ channel: ASK, ts });
  await ws.idle();
  const events = ws.log.entries.filter(({ kind, name }) => kind === 'delivery' && name === 'message').slice(-3);
  expect(events.map(({ body }) => (body as { event: object }).event)).toMatchObject([
    { bot_id: 'B0PLUMBLINE', text: '我说的 <@U0PLUMBLINE>', ts },
    { subtype: 'message_changed', message: { text: '我改的', edited: {} }, previous_message: { ts } },
    { subtype: 'message_deleted', deleted_ts: ts },
  ]);
  expect(heard.some(({ type }) => type === 'app_mention')).toBe(false);
  // Bolt leaves out the app's own message, but not that it was changed.
  expect(heard.map(({ event }) => event.subtype)).toEqual(['message_changed', 'message_deleted']);
});

test('empty, overlong and misplaced messages are refused with a sentence', async () => {
  expect(await say('  \n')).toMatchObject({ ok: false, reason: expect.stringContaining('空的') });
  expect(await say('长'.repeat(12_001))).toMatchObject({ ok: false, reason: expect.stringContaining('12000') });
  expect(await say('你好', 'C0MARKET1')).toMatchObject({ ok: false, reason: expect.stringContaining('没有这个频道') });
  expect(await say('你好', ASK, '1.000001')).toMatchObject({ ok: false, reason: expect.stringContaining('不在了') });
  const stranger = await ws.act({ as: CONTACT, do: 'say', channel: 'C0URBAN', text: '你好' });
  expect(stranger).toMatchObject({ ok: false });
  expect((await say('😀'.repeat(12_000))).ok).toBe(true);
});

test('opening the home tab shows the published view, the messages tab its prompts', async () => {
  const watch = await ws.watch();
  expect(await ws.act({ as: OFFICER, do: 'openHome', tab: 'home' })).toEqual({ ok: true });
  expect((await watch.next('home')).view).toMatchObject({ type: 'home', blocks: [{ text: { text: '主页' } }] });
  await ws.act({ as: OFFICER, do: 'openHome', tab: 'home' });
  await ws.act({ as: OFFICER, do: 'openHome', tab: 'messages' });
  // Slack shows the app what it has published, from the second visit on and on the home tab alone.
  expect(visits.map(({ tab, view }) => [tab, view !== undefined])).toEqual([
    ['home', false],
    ['home', true],
    ['messages', false],
  ]);
  expect((await watch.next('prompts')).channel).toBe(DM);
  const state = await ws.state();
  expect(state.prompts[DM]).toEqual({ title: '试试', prompts: [{ title: '占道', message: '占道经营怎么处理？' }] });
  expect((await ws.state(CONTACT)).home).toBeNull();
  watch.stop();
});

test('a status stands in its thread until the bot answers, or two minutes', async () => {
  const asked = await say('要想一想', DM);
  const ts = asked.ok ? (asked.ts ?? '') : '';
  const key = `${DM}:${ts}`;
  await ws.client.assistant.threads.setStatus({ channel_id: DM, thread_ts: ts, status: '正在查找…' });
  expect((await ws.state()).statuses).toEqual({ [key]: '正在查找…' });
  await ws.client.chat.postMessage({ channel: DM, thread_ts: ts, text: '好了' });
  expect((await ws.state()).statuses).toEqual({});
  await ws.client.assistant.threads.setStatus({ channel_id: DM, thread_ts: ts, status: '又在查找…' });
  await ws.post('/local/advance', { ms: 100_000 });
  await ws.client.assistant.threads.setStatus({ channel_id: DM, thread_ts: ts, status: '又在查找…' });
  await ws.post('/local/advance', { ms: 100_000 });
  expect((await ws.state()).statuses).toEqual({ [key]: '又在查找…' });
  await ws.post('/local/advance', { ms: 20_000 });
  expect((await ws.state()).statuses).toEqual({});
});
