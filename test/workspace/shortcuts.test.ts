import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startWorkspace } from '../../src/workspace/index.ts';
import { ASK, type BoltApp, boltApp, CHAT, CONTACT, OFFICER, SECRET, type TestWorkspace, workspace } from './setup.ts';

const shortcuts = [
  { name: '新建', type: 'global', callback_id: 'create', description: '新建一项' },
  { name: '摘录', type: 'message', callback_id: 'clip', description: '摘录这条消息' },
  { name: '不应答', type: 'global', callback_id: 'silent', description: '从不应答' },
];
const manifest = {
  features: { shortcuts },
  oauth_config: { scopes: { bot: ['chat:write', 'commands', 'channels:history', 'im:history'] } },
  settings: { interactivity: { is_enabled: true } },
};

let ws: TestWorkspace;
let app: BoltApp;
// biome-ignore lint/suspicious/noExplicitAny: the payload is what is being looked at
let bodies: any[] = [];

beforeAll(async () => {
  ws = await workspace({ manifest });
  app = await boltApp(ws, (bolt) => {
    bolt.shortcut({ type: 'shortcut', callback_id: 'create' }, async ({ ack, body, client }) => {
      await ack();
      bodies.push(body);
      const title = { type: 'plain_text' as const, text: '新建' };
      const blocks = [{ type: 'section' as const, text: title }];
      await client.views.open({ trigger_id: body.trigger_id, view: { type: 'modal', title, blocks } });
    });
    bolt.shortcut({ type: 'message_action', callback_id: 'clip' }, async ({ ack, body, respond }) => {
      await ack();
      bodies.push(body);
      await respond({ text: '摘好了', response_type: 'ephemeral' });
    });
    bolt.shortcut('silent', async () => {});
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(() => {
  bodies = [];
});

const clip = async (channel: string, ts: string, as = OFFICER) =>
  ws.act({ as, do: 'messageShortcut', channel, ts, callback_id: 'clip' });
const said = async (channel: string, text: string, more = {}) => {
  const result = await ws.act({ as: OFFICER, do: 'say', channel, text, ...more });
  return result.ok ? (result.ts ?? '') : '';
};

test('the state lists the shortcuts of the manifest', async () => {
  expect((await ws.state()).shortcuts).toEqual(shortcuts);
});

test('a global shortcut carries a trigger and no channel, and its trigger opens a modal', async () => {
  expect(await ws.act({ as: OFFICER, do: 'shortcut', callback_id: 'create' })).toEqual({ ok: true });
  await ws.idle();
  const [body] = bodies;
  expect(body).toEqual({
    type: 'shortcut',
    callback_id: 'create',
    trigger_id: expect.any(String),
    action_ts: expect.stringMatching(/^\d+\.\d{6}$/),
    user: { id: OFFICER, username: '执法人员', team_id: 'T0LOCAL' },
    team: { id: 'T0LOCAL', domain: 'local' },
    token: 'local',
    enterprise: null,
    is_enterprise_install: false,
  });
  await expect.poll(async () => (await ws.state()).modals.at(-1)?.view).toMatchObject({ title: { text: '新建' } });
  const title = { type: 'plain_text' as const, text: '再来' };
  const view = { type: 'modal' as const, title, blocks: [{ type: 'section' as const, text: title }] };
  await expect(ws.client.views.open({ trigger_id: body.trigger_id, view })).rejects.toThrow('exchanged_trigger_id');
});

test('a message shortcut carries the message, its channel and a response URL', async () => {
  const root = await said(ASK, '店门口摆了摊');
  const ts = await said(ASK, '还占了道', { thread_ts: root });
  const watch = await ws.watch();
  expect(await clip(ASK, ts)).toEqual({ ok: true });
  expect(bodies[0]).toMatchObject({
    type: 'message_action',
    callback_id: 'clip',
    channel: { id: ASK, name: '执法问答' },
    message_ts: ts,
    message: { type: 'message', user: OFFICER, ts, text: '还占了道', thread_ts: root, parent_user_id: OFFICER },
    user: { id: OFFICER, username: '执法人员', name: '执法人员' },
    trigger_id: expect.any(String),
  });
  const reply = await watch.message(({ text }) => text === '摘好了');
  expect(reply).toMatchObject({ channel: ASK, only: OFFICER });
  watch.stop();
});

test('a message shortcut works where the app is not a member, and answers there through its response URL', async () => {
  const ts = await said(CHAT, '中午吃什么');
  const watch = await ws.watch();
  expect(await clip(CHAT, ts)).toEqual({ ok: true });
  await watch.message(({ text, channel, only }) => text === '摘好了' && channel === CHAT && only === OFFICER);
  await expect(ws.client.chat.postMessage({ channel: CHAT, text: '我也来' })).rejects.toThrow('not_in_channel');
  watch.stop();
});

test('an ephemeral message, one that is gone and one of another channel cannot be used', async () => {
  const own = await ws.client.chat.postEphemeral({ channel: ASK, user: OFFICER, text: '悄悄' });
  expect(await clip(ASK, own.message_ts ?? '')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('只有您能看到'),
  });
  expect(await clip(ASK, own.message_ts ?? '', CONTACT)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('不在了'),
  });
  expect(await clip('D0OFFICER', await said('D0OFFICER', '私下问'), CONTACT)).toMatchObject({ ok: false });
  expect(bodies).toEqual([]);
});

test('only shortcuts of the manifest exist, each as what it is', async () => {
  const ts = await said(ASK, '一条消息');
  const wrong = [
    { as: OFFICER, do: 'shortcut', callback_id: 'other' } as const,
    { as: OFFICER, do: 'shortcut', callback_id: 'clip' } as const,
    { as: OFFICER, do: 'messageShortcut', channel: ASK, ts, callback_id: 'create' } as const,
  ];
  for (const act of wrong)
    expect(await ws.act(act)).toMatchObject({ ok: false, reason: expect.stringContaining('没有这个快捷方式') });
  expect(bodies).toEqual([]);
});

test('an app that does not acknowledge is named by the shortcut', async () => {
  const watch = await ws.watch();
  const result = await ws.act({ as: OFFICER, do: 'shortcut', callback_id: 'silent' });
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('快捷方式“不应答”') });
  await watch.next('failed', ({ what }) => what === 'silent');
  watch.stop();
});

test('over Socket Mode both arrive as interactive envelopes', async () => {
  const other = await workspace({ manifest });
  const { url = '' } = await new WebClient(other.appToken, { slackApiUrl: other.apiUrl }).apps.connections.open();
  const socket = new WebSocket(url);
  const got: { type: string; payload: { type: string } }[] = [];
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const envelope = JSON.parse(String(data));
      if (envelope.type === 'hello') return resolve();
      got.push(envelope);
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
    });
  });
  expect(await other.act({ as: OFFICER, do: 'shortcut', callback_id: 'create' })).toEqual({ ok: true });
  const message = await other.client.chat.postMessage({ channel: ASK, text: '一条' });
  const act = { as: OFFICER, do: 'messageShortcut', channel: ASK, ts: message.ts ?? '', callback_id: 'clip' } as const;
  expect(await other.act(act)).toEqual({ ok: true });
  expect(got.map(({ type, payload }) => [type, payload.type])).toEqual([
    ['interactive', 'shortcut'],
    ['interactive', 'message_action'],
  ]);
  socket.close();
  await other.close();
});

describe('a manifest is refused, with a sentence, that has', () => {
  const good = { name: '新建', type: 'global', callback_id: 'create', description: '新建一项' };
  const cases: [string, object[], RegExp][] = [
    ['a name over 24 characters', [{ ...good, name: '名'.repeat(25) }], /name 要有内容，最多 24/],
    ['no name', [{ ...good, name: '' }], /name 要有内容/],
    ['no description', [{ ...good, description: undefined }], /description 要有内容/],
    ['a description over 150 characters', [{ ...good, description: '说'.repeat(151) }], /description .*最多 150/],
    ['another type', [{ ...good, type: 'channel' }], /global 或 message/],
    ['the same callback_id twice', [good, { ...good, name: '再建' }], /callback_id 都是 create/],
    ['eleven shortcuts', Array.from({ length: 11 }, (_, at) => ({ ...good, callback_id: `c${at}` })), /最多 10 个/],
  ];
  test.each(cases)('%s', async (_, list, sentence) => {
    const options = { data: ':memory:', signingSecret: SECRET, manifest: { features: { shortcuts: list } } };
    await expect(startWorkspace(options)).rejects.toThrow(sentence);
  });
});
