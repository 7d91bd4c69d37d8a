import type { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK, type TestWorkspace, webClient, workspace } from './setup.ts';

let ws: TestWorkspace;
beforeAll(async () => {
  ws = await workspace();
});
afterAll(() => ws.close());

const post = (text: string, client: WebClient = ws.client) => client.chat.postMessage({ channel: ASK, text });
const fault = (kind: string, rest: object = {}) =>
  ws.post('/local/fault', { method: 'chat.postMessage', kind, ...rest });
const posted = async (text: string) => (await ws.state()).messages.filter((message) => message.text === text).length;

test('429 carries Retry-After and posts nothing', async () => {
  const client = webClient(ws, { rejectRateLimitedCalls: true });
  await fault('429', { retryAfter: 7 });
  await expect(post('被限速', client)).rejects.toMatchObject({ retryAfter: 7 });
  expect(await posted('被限速')).toBe(0);
});

test('a failure before acceptance posts nothing; one after it has posted already', async () => {
  await fault('500-before');
  await expect(post('之前')).rejects.toMatchObject({ statusCode: 500 });
  await fault('500-after');
  await expect(post('之后')).rejects.toMatchObject({ statusCode: 500 });
  await fault('reset-after');
  await expect(post('断开')).rejects.toThrow();
  expect([await posted('之前'), await posted('之后'), await posted('断开')]).toEqual([0, 1, 1]);
});

test('a call that hangs ends only by the client’s own timeout, accepted or not', async () => {
  const hasty = webClient(ws, { timeout: 200 });
  await fault('hang');
  await expect(post('挂起', hasty)).rejects.toThrow();
  await fault('hang-after');
  await expect(post('收下又挂起', hasty)).rejects.toThrow();
  expect([await posted('挂起'), await posted('收下又挂起')]).toEqual([0, 1]);
});

test('HTML with status 200 and an error word of one’s choice', async () => {
  await fault('html');
  await expect(post('网页')).rejects.toThrow('<!doctype html>');
  await fault('html');
  const page = await fetch(`${ws.apiUrl}chat.postMessage`, { method: 'POST' });
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  await fault('error', { error: 'is_archived' });
  await expect(post('错误')).rejects.toThrow('is_archived');
});

test('a fault happens as often as asked, and to every method for *', async () => {
  await ws.post('/local/fault', { method: '*', kind: 'error', error: 'fatal_error', times: 2 });
  await expect(ws.client.auth.test()).rejects.toThrow('fatal_error');
  await expect(post('两次')).rejects.toThrow('fatal_error');
  expect(await post('两次')).toMatchObject({ ok: true });
  expect(await fault('explode')).toEqual({ ok: false, reason: 'kind' });
  expect(await fault('429', { times: -1 })).toEqual({ ok: false, reason: 'times' });
});

test('the log tells of every request with its timing and what was wrong', async () => {
  const { entries } = (await (await fetch(`${ws.url}/local/log`)).json()) as { entries: typeof ws.log.entries };
  const wrongs = entries.map(({ wrong }) => wrong);
  expect(wrongs).toContain('fault 500-after');
  expect(wrongs).toContain('fault hang');
  expect(entries.every(({ ms, kind }) => ms >= 0 && kind === 'request')).toBe(true);
  expect(JSON.stringify(entries)).not.toContain(ws.botToken);
});
