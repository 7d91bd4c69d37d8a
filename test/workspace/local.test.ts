import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK, CONTACT, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let page: string;
beforeAll(async () => {
  page = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>准绳</title>');
  ws = await workspace({ page });
});
afterAll(async () => {
  await ws.close();
  rmSync(page, { recursive: true });
});

/** The status of a request with headers a browser would not let us set. */
function status(path: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(ws.url + path, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.end(body);
  });
}

test('requests that name another host or come from another site are turned away', async () => {
  expect(await status(`/local/state?as=${OFFICER}`, { host: 'evil.example' })).toBe(403);
  expect(await status('/api/auth.test', { host: 'evil.example:80' }, '')).toBe(403);
  const json = { 'content-type': 'application/json' };
  expect(await status('/local/act', { ...json, origin: 'http://evil.example' }, '{}')).toBe(403);
  expect(await status('/local/act', { ...json, origin: 'null' }, '{}')).toBe(403);
  expect(await status('/local/act', { 'content-type': 'text/plain' }, '{}')).toBe(415);
  expect(await status('/local/act', { ...json, origin: ws.url }, '{}')).toBe(200);
  expect(await status('/local/act', json, '{"as":')).toBe(400);
});

test('the page is served with a policy that lets nothing in from outside', async () => {
  const home = await fetch(`${ws.url}/`);
  expect(await home.text()).toContain('准绳');
  const policy = home.headers.get('content-security-policy')?.split('; ');
  expect(policy).toEqual([
    ...["default-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:"],
    ...["object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  ]);
  expect((await fetch(`${ws.url}/archives/${ASK}/p1`)).status).toBe(200);
  expect((await fetch(`${ws.url}/..%2f..%2fetc/passwd`)).status).toBe(404);
});

test('each person sees their own channels, DM, ephemeral messages and modals', async () => {
  await ws.client.chat.postEphemeral({ channel: ASK, user: CONTACT, text: '给联络员' });
  const [officer, contact] = [await ws.state(OFFICER), await ws.state(CONTACT)];
  expect(officer.channels.map(({ name }) => name)).toEqual(['执法问答', '工商执法', '城管执法', '闲聊', '准绳']);
  expect(contact.channels.map(({ id }) => id)).toEqual(['C0ASKLAW', 'C0OVERSEE', 'C0CHAT', 'D0CONTACT']);
  expect([officer.messages.length, contact.messages.length]).toEqual([0, 1]);
  expect(officer.people.map(({ role, about }) => [role, about.endsWith('。')])).toEqual([
    ['officer', true],
    ['contact', true],
    ['supervisor', true],
    ['administrator', true],
  ]);
  expect((await fetch(`${ws.url}/local/state?as=U0PLUMBLINE`)).status).toBe(404);
  expect((await fetch(`${ws.url}/local/stream?as=nobody`)).status).toBe(404);
});

test('an act that makes no sense is refused with a sentence', async () => {
  for (const act of [{}, { as: OFFICER }, { as: OFFICER, do: 'fly' }, { as: OFFICER, do: 'constructor' }]) {
    expect(await ws.post('/local/act', act)).toMatchObject({ ok: false, reason: expect.stringMatching(/。$/) });
  }
  const bot = { as: 'U0PLUMBLINE', do: 'say', channel: ASK, text: '我' };
  expect(await ws.post('/local/act', bot)).toMatchObject({ ok: false });
  const odd = { as: OFFICER, do: 'say', channel: ASK, text: { toString: 1 } };
  expect(await ws.post('/local/act', odd)).toMatchObject({ ok: false });
  expect(await ws.post('/local/act', [])).toMatchObject({ ok: false });
});

test('what the bot posts reaches an open window by itself, each post once and in order', async () => {
  const watch = await ws.watch();
  const texts = ['一', '二', '三', '四', '五'];
  for (const text of texts) await ws.client.chat.postMessage({ channel: ASK, text });
  await watch.message((message) => message.text === '五');
  expect(watch.seen.flatMap((change) => (change.type === 'message' ? change.message.text : []))).toEqual(texts);
  watch.stop();
});
