import { createHmac } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { ASK, bareApp, boltApp, DM, OFFICER, SECRET, workspace } from './setup.ts';

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function setUp(...statuses: number[]) {
  const ws = await workspace();
  const app = await bareApp(ws, ...statuses);
  ending.push(ws.close, app.stop);
  return { ws, app };
}
const hello = { as: OFFICER, do: 'say', channel: DM, text: '你好' } as const;

test('deliveries carry a v0 signature over the real time and the exact body', async () => {
  const { ws, app } = await setUp();
  await ws.act(hello);
  const [first] = app.received;
  const stamp = String(first?.headers['x-slack-request-timestamp']);
  expect(Math.abs(Number(stamp) - Date.now() / 1000)).toBeLessThan(5);
  const hash = createHmac('sha256', SECRET).update(`v0:${stamp}:${first?.body}`).digest('hex');
  expect(first?.headers['x-slack-signature']).toBe(`v0=${hash}`);
  expect(JSON.parse(first?.body ?? '')).toMatchObject({
    type: 'event_callback',
    team_id: 'T0LOCAL',
    api_app_id: 'A0PLUMBLINE',
    authorizations: [{ user_id: 'U0PLUMBLINE', is_bot: true }],
  });
});

test('an event that fails is tried again at once, after one minute and after five more, and then no more', async () => {
  const { ws, app } = await setUp(500, 503, 404, 500);
  await ws.act(hello);
  await app.got(2);
  await ws.idle();
  await ws.post('/local/advance', { ms: 60_000 });
  await app.got(3);
  await ws.idle();
  await ws.post('/local/advance', { ms: 299_000 });
  expect(app.received).toHaveLength(3);
  await ws.post('/local/advance', { ms: 1000 });
  await app.got(4);
  await ws.idle();
  await ws.post('/local/advance', { ms: 3_600_000 });
  expect(app.received).toHaveLength(4);
  expect(app.received.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
    ['3', 'http_error'],
  ]);
  expect(new Set(app.received.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
});

test('an app that does not answer within 3 seconds gets the event again, for that reason', async () => {
  const { ws, app } = await setUp(0, 200);
  const watch = await ws.watch();
  expect((await ws.act(hello)).ok).toBe(true);
  expect(await watch.next('failed')).toMatchObject({ reason: '准绳没有在 3 秒内答复这条消息。' });
  await app.got(2);
  expect(app.received[1]?.headers['x-slack-retry-reason']).toBe('http_timeout');
  await expect.poll(() => app.connections()).toBe(0);
  watch.stop();
});

test('an app that is not running is told of in the same way, and commands are not tried again', async () => {
  const { ws, app } = await setUp();
  app.stop();
  const watch = await ws.watch();
  expect((await ws.act(hello)).ok).toBe(true);
  expect(await watch.next('failed')).toMatchObject({ reason: '准绳没有在运行，送不到这条消息。' });
  const command = await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/basis', text: '' });
  expect(command).toEqual({ ok: false, reason: '准绳没有在运行，送不到命令 /basis。' });
  await ws.post('/local/advance', { ms: 3_600_000 });
  await ws.idle();
  expect(ws.log.entries.filter(({ name }) => name === '/basis')).toHaveLength(1);
  watch.stop();
});

test('a delivery is sent again by hand: the same, tampered, forged, unsigned and stale', async () => {
  const ws = await workspace();
  const heard: string[] = [];
  const app = await boltApp(ws, (bolt) => {
    bolt.event('message', async ({ body, context }) => {
      heard.push(`${body.event_id} ${context.retryNum ?? '-'}`);
    });
  });
  ending.push(ws.close, () => app.stop());
  await ws.act(hello);
  const again = (form: object) =>
    ws.post('/local/deliver', { name: 'message', ...form }) as Promise<{ status: number }>;
  expect(await again({ retry: 1 })).toMatchObject({ status: 200 });
  const [first, second] = heard;
  expect(second).toBe(first?.replace('-', '1'));
  for (const form of ['tampered', 'forged', 'unsigned', 'stale']) {
    expect([form, (await again({ form })).status]).toEqual([form, 401]);
  }
  expect((await again({ form: 'future' })).status).toBe(200);
  expect(await again({ form: 'upside down' })).toMatchObject({ ok: false });
  expect(await again({ name: 'nothing of the kind' })).toMatchObject({ ok: false });
  expect(heard).toHaveLength(3);
});

test('only subscribed events with their scope are delivered', async () => {
  const ws = await workspace({
    manifest: {
      oauth_config: { scopes: { bot: ['im:history', 'app_mentions:read', 'chat:write'] } },
      settings: { event_subscriptions: { bot_events: ['message.im', 'message.channels', 'app_mention'] } },
    },
  });
  const app = await bareApp(ws);
  ending.push(ws.close, app.stop);
  await ws.act(hello);
  await ws.act({ ...hello, channel: ASK, text: '@准绳 你好' });
  await ws.act({ as: OFFICER, do: 'openHome', tab: 'home' });
  const types = app.received.map(({ body }) => JSON.parse(body).event);
  expect(types.map(({ type, channel }) => [type, channel])).toEqual([
    ['message', DM],
    ['app_mention', ASK],
  ]);
  const click = { as: OFFICER, do: 'clickHome', block_id: 'b', action_id: 'a', action: {} } as const;
  expect(await ws.act(click)).toMatchObject({ ok: false });
});

test('an app elsewhere than on this machine is refused', async () => {
  const { ws } = await setUp();
  expect(() => ws.connect('http://203.0.113.9/slack/events')).toThrow('不在本机');
});
