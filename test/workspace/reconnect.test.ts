import { once } from 'node:events';
import { App, SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ASK, DM, OFFICER, quiet, type TestWorkspace, workspace } from './setup.ts';

/** How soon Slack's client tries again after a connection, instead of its 5 s. */
const SOON_MS = 400;

let ws: TestWorkspace;
const ending: (() => unknown)[] = [];
beforeEach(async () => {
  ws = await workspace();
});
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
  await ws.close();
});

const control = (what: string) => ws.post('/local/socket', { do: what });
const say = (text: string, channel = DM) => ws.act({ as: OFFICER, do: 'say', channel, text });

/** A bare connection that keeps the envelopes it got and acknowledges only when told to. */
async function link() {
  const headers = { authorization: `Bearer ${ws.appToken}` };
  const opened = await fetch(`${ws.apiUrl}apps.connections.open`, { method: 'POST', headers });
  const { url } = (await opened.json()) as { url: string };
  const socket = new WebSocket(url);
  const seen: { type: string; envelope_id: string; reason?: string; payload: object }[] = [];
  socket.on('message', (data) => seen.push(JSON.parse(String(data))));
  await once(socket, 'message');
  ending.push(() => socket.terminate());
  const envelopes = () => seen.filter(({ envelope_id }) => envelope_id !== undefined);
  return { socket, seen, envelopes, ack: (id: string) => socket.send(JSON.stringify({ envelope_id: id })) };
}

/** Slack's own client and what Bolt puts around it, quicker to come back than it is by itself. */
function socketReceiver(): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken: ws.appToken,
    clientPingTimeout: SOON_MS,
    logger: quiet,
    installerOptions: { clientOptions: { slackApiUrl: ws.apiUrl } },
  });
}

/** A Bolt app in Socket Mode as the product starts it. */
async function socketApp() {
  const heard: string[] = [];
  const receiver = socketReceiver();
  const clientOptions = { slackApiUrl: ws.apiUrl };
  const app = new App({ token: ws.botToken, receiver, logger: quiet, clientOptions });
  app.message(async ({ message }) => void heard.push('text' in message ? (message.text ?? '') : ''));
  app.command('/x', async ({ command, ack }) => ack(`收到 ${command.text}`));
  await app.start();
  ending.push(() => app.stop());
  const reconnected = () => new Promise<void>((resolve) => void receiver.client.once('connected', () => resolve()));
  return { heard, reconnected };
}

for (const what of ['refresh', 'warn', 'drop', 'disable']) {
  test(`P22 Bolt comes back after ${what}, hears each message once, and answers commands as before`, async () => {
    const { heard, reconnected } = await socketApp();
    await say('之前');
    for (let round = 0; round < 2; round += 1) {
      const back = reconnected();
      expect(await control(what)).toEqual({ ok: true });
      await back;
      await say(`第 ${round} 次之后`);
    }
    await expect.poll(() => heard).toEqual(['之前', '第 0 次之后', '第 1 次之后']);
    const command = await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/x', text: '一' });
    expect(command).toEqual({ ok: true });
    const replies = (await ws.state()).messages.filter(({ text }) => text === '收到 一');
    expect(replies).toHaveLength(1);
  });
}

test('P22 what is said while the connection is being changed arrives once, by Slack’s own client', async () => {
  const { client } = socketReceiver();
  ending.push(() => client.disconnect());
  const heard: { text: string; id: string }[] = [];
  client.on('message', async ({ event, body, ack }) => {
    heard.push({ text: event.text, id: body.event_id });
    await ack();
  });
  await client.start();
  const back = new Promise((resolve) => client.once('connected', resolve));
  await control('drop');
  await say('没有连接的时候');
  await back;
  await ws.idle();
  await ws.post('/local/advance', { ms: 60_000 });
  await expect.poll(() => heard.map(({ text }) => text)).toEqual(['没有连接的时候']);
  await ws.idle();
  await ws.post('/local/advance', { ms: 600_000 });
  await ws.idle();
  expect(heard).toHaveLength(1);
});

test('P22 an envelope that went down with its connection comes again under the same id, and no more once taken', async () => {
  const first = await link();
  const saying = say('要紧的话');
  await expect.poll(() => first.envelopes().length).toBe(1);
  first.socket.terminate();
  const second = await link();
  await expect.poll(() => second.envelopes().length).toBe(1);
  const [again] = second.envelopes();
  expect(again).toEqual(first.envelopes()[0]);
  second.ack(again?.envelope_id ?? '');
  expect(await saying).toMatchObject({ ok: true });
  await ws.post('/local/advance', { ms: 600_000 });
  await ws.idle();
  expect(second.envelopes()).toHaveLength(1);
});

test('P22 an event is kept for a connection that comes only after its 3 seconds, and is not sent again then', async () => {
  const first = await link();
  const saying = say('要紧的话');
  await expect.poll(() => first.envelopes().length).toBe(1);
  first.socket.terminate();
  await saying;
  const late = await link();
  await expect.poll(() => late.envelopes().length).toBe(1);
  expect(late.envelopes()[0]).toEqual(first.envelopes()[0]);
  late.ack(late.envelopes()[0]?.envelope_id ?? '');
  await ws.post('/local/advance', { ms: 60_000 });
  await ws.idle();
  expect(late.envelopes()).toHaveLength(1);
}, 15_000);

test('P22 each delivery goes over one connection only, and over what is left when that one ends', async () => {
  const [first, second] = [await link(), await link()];
  const saying = say('只说一次');
  await expect.poll(() => second.envelopes().length).toBe(1);
  expect(first.envelopes()).toHaveLength(0);
  second.socket.terminate();
  await expect.poll(() => first.envelopes().length).toBe(1);
  first.ack(first.envelopes()[0]?.envelope_id ?? '');
  expect(await saying).toMatchObject({ ok: true });
});

test('P22 ten connections are held at most; the eleventh is told so and closed', async () => {
  const links = [];
  for (let n = 0; n < 10; n += 1) links.push(await link());
  const eleventh = await link();
  expect(eleventh.seen[0]).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
  await expect.poll(() => eleventh.socket.readyState).toBe(WebSocket.CLOSED);
  expect(links.every(({ socket }) => socket.readyState === WebSocket.OPEN)).toBe(true);
  links[0]?.socket.terminate();
  await expect.poll(async () => (await link()).seen[0]?.type).toBe('hello');
  expect(await control('explode')).toEqual({ ok: false, reason: 'do' });
});

test('an event made again by hand says over its connection which attempt it is, and why', async () => {
  const { envelopes, ack, socket } = await link();
  socket.on('message', (data) => ack(JSON.parse(String(data)).envelope_id));
  await say('要紧的话');
  await ws.post('/local/deliver', { name: 'message', retry: 2, reason: 'http_error' });
  expect(envelopes()).toMatchObject([
    { retry_attempt: 0, retry_reason: '' },
    { retry_attempt: 2, retry_reason: 'http_error' },
  ]);
  expect(ws.log.entries.map(({ attempt }) => attempt).slice(-2)).toEqual([0, 2]);
});

test('what an app sends that is no acknowledgement is passed over', async () => {
  const { ack, socket } = await link();
  for (const odd of ['nonsense', '7', 'null', '{}', '{"envelope_id":"EN0NONE"}']) socket.send(odd);
  socket.on('message', (data) => ack(JSON.parse(String(data)).envelope_id));
  expect(await say('还在')).toMatchObject({ ok: true });
  expect(socket.readyState).toBe(WebSocket.OPEN);
});
