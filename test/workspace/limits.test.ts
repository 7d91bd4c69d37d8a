import { WebClientEvent } from '@slack/web-api';
import { afterEach, expect, test } from 'vitest';
import { methods } from '../../src/workspace/api/methods.ts';
import { startWorkspace } from '../../src/workspace/index.ts';
import { TIERS } from '../../src/workspace/limits/tiers.ts';
import { ASK, OFFICER, SECRET, type TestWorkspace, webClient, workspace } from './setup.ts';

let ws: TestWorkspace;
afterEach(() => ws.close());

/** Slack's clock in the test's hand: it stands still unless it is moved. */
const still = { now: () => new Date('2026-11-25T08:00:00Z'), limits: 'slack' as const };
const raw = (method: string, body: Record<string, string> = {}) =>
  fetch(`${ws.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ws.botToken}` },
    body: new URLSearchParams(body),
  });
const post = (channel: string) => raw('chat.postMessage', { channel, text: '好' });

async function untilLimited(call: () => Promise<Response>): Promise<{ calls: number; answer: Response }> {
  for (let calls = 0; calls < 1000; calls += 1) {
    const answer = await call();
    if (answer.status === 429) return { calls, answer };
  }
  throw new Error('never limited');
}

test('every method has a tier', async () => {
  ws = await workspace();
  const without = Object.keys(methods).filter((method) => !Object.hasOwn(TIERS, method));
  expect(without).toEqual([]);
});

test('too many posts in one channel are answered with 429 and Retry-After, and other channels are not held up', async () => {
  ws = await workspace(still);
  const { calls, answer } = await untilLimited(() => post(ASK));
  expect(calls).toBeGreaterThanOrEqual(5);
  expect(answer.headers.get('retry-after')).toBe('1');
  expect(await answer.json()).toEqual({ ok: false, error: 'ratelimited' });
  expect(ws.log.entries.at(-1)).toMatchObject({ name: 'chat.postMessage', status: 429, wrong: 'ratelimited' });
  expect((await post('#执法问答')).status).toBe(429);
  expect((await post('C0MARKET')).status).toBe(200);
  expect((await ws.state()).messages.filter(({ channel }) => channel === ASK)).toHaveLength(calls);
  await ws.post('/local/advance', { ms: 1000 });
  expect([(await post(ASK)).status, (await post(ASK)).status]).toEqual([200, 429]);
});

test('a tier grants its calls a minute and says how long to wait for the next', async () => {
  ws = await workspace(still);
  const { calls, answer } = await untilLimited(() => raw('users.list'));
  expect(calls).toBe(20);
  expect(answer.headers.get('retry-after')).toBe('3');
  expect((await raw('users.info', { user: OFFICER })).status).toBe(200);
  await ws.post('/local/advance', { ms: 60_000 });
  expect((await untilLimited(() => raw('users.list'))).calls).toBe(20);
});

test('limits are on where nobody says otherwise, and a bot’s answer with what follows is not held up', async () => {
  const plain = await startWorkspace({ data: ':memory:', signingSecret: SECRET, now: still.now });
  const client = webClient(plain);
  for (let n = 0; n < 3; n += 1) {
    const answer = await client.chat.postMessage({ channel: ASK, text: '答复' });
    await client.chat.postMessage({ channel: ASK, text: '补充', thread_ts: answer.ts ?? '' });
  }
  const many = Array.from({ length: 20 }, () => client.chat.postMessage({ channel: ASK, text: '刷屏' }));
  const outcomes = await Promise.allSettled(many);
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
  await plain.close();
  ws = await workspace();
});

test('views, auth.test and calls without a known token are not counted, and limits can be off', async () => {
  ws = await workspace(still);
  for (let n = 0; n < 150; n += 1) expect((await raw('auth.test')).status).toBe(200);
  for (let n = 0; n < 30; n += 1) await fetch(`${ws.apiUrl}users.list`, { method: 'POST' });
  expect((await raw('users.list')).status).toBe(200);
  await ws.close();
  ws = await workspace({ ...still, limits: 'off' });
  for (let n = 0; n < 40; n += 1) expect((await post(ASK)).status).toBe(200);
});

test('Slack’s own client waits the second it is told and posts everything once', async () => {
  ws = await workspace({ limits: 'slack' });
  const client = webClient(ws, { retryConfig: { retries: 5, minTimeout: 1, maxTimeout: 1 } });
  const waits: number[] = [];
  client.on(WebClientEvent.RATE_LIMITED, (seconds) => waits.push(seconds));
  const texts = Array.from({ length: 12 }, (_, n) => `第${n}条`);
  await Promise.all(texts.map((text) => client.chat.postMessage({ channel: ASK, text })));
  const posted = (await ws.state()).messages.map(({ text }) => text);
  expect(posted.toSorted()).toEqual(texts.toSorted());
  expect(waits.length).toBeGreaterThan(0);
  expect(new Set(waits)).toEqual(new Set([1]));
});
