import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../src/workspace/state/log.ts';
import { ASK, bareApp, boltApp, DM, OFFICER, type TestWorkspace, webClient, workspace } from './setup.ts';

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function open(options: Parameters<typeof workspace>[0] = {}) {
  const ws = await workspace(options);
  ending.push(ws.close);
  return ws;
}
async function withApp(...statuses: number[]) {
  const ws = await open();
  const app = await bareApp(ws, ...statuses);
  ending.push(app.stop);
  return { ws, app };
}
async function ask(ws: TestWorkspace, path: string, method = 'GET') {
  return (await (await fetch(`${ws.url}/local${path}`, { method })).json()) as never;
}
/** The HTTP status of a post, or of a removal where nothing is posted. */
async function statusOf(ws: TestWorkspace, path: string, body?: object) {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify(body) };
  return (await fetch(`${ws.url}/local${path}`, body === undefined ? { method: 'DELETE' } : post)).status;
}
type Faults = { faults: { id: string; times: number | null }[]; requests: { names: string[] } };
type Page = { entries: TestWorkspace['log']['entries']; last: number };
const hello = { as: OFFICER, do: 'say', channel: DM, text: '你好' } as const;
const fault = (ws: TestWorkspace, given: object) => ws.post('/local/fault', given) as Promise<{ id: string }>;
const post = (ws: TestWorkspace, text: string) => ws.client.chat.postMessage({ channel: ASK, text });
const said = async (ws: TestWorkspace) => (await ws.state()).messages.map(({ text }) => text);

test('a fault is listed until it has happened, and one or all of them are called off', async () => {
  const ws = await open();
  const { id } = await fault(ws, { method: 'chat.update', kind: 'hang', times: 3 });
  await fault(ws, { method: 'auth.test', kind: 'html' });
  await fault(ws, { method: 'auth.test', kind: '429' });
  const { faults, requests } = (await ask(ws, '/faults')) as Faults;
  expect(faults).toMatchObject([{ id, kind: 'hang', times: 3 }, { kind: 'html', times: 1 }, { kind: '429' }]);
  expect(requests.names).toEqual(expect.arrayContaining(['chat.postMessage', 'respond', 'upload', '*']));
  expect(await ask(ws, `/faults/${id}`, 'DELETE')).toEqual({ ok: true });
  expect(await ask(ws, `/faults/${id}`, 'DELETE')).toMatchObject({ ok: false });
  await expect(ws.client.auth.test()).rejects.toThrow('<!doctype html>');
  expect(((await ask(ws, '/faults')) as Faults).faults).toHaveLength(1);
  expect(await ask(ws, '/faults', 'DELETE')).toEqual({ ok: true });
  expect(await ws.client.auth.test()).toMatchObject({ ok: true });
});

test('a delay that names no time takes a second', async () => {
  const ws = await open();
  await fault(ws, { method: 'auth.test', kind: 'delay' });
  expect(((await ask(ws, '/faults')) as Faults).faults).toMatchObject([{ kind: 'delay', ms: 1000 }]);
});

test('what is asked of time and faults is answered 200, and what makes no sense 400 or 404', async () => {
  const ws = await open();
  const { id } = await fault(ws, { method: 'auth.test', kind: 'html' });
  expect(await statusOf(ws, `/faults/${id}`)).toBe(200);
  expect(await statusOf(ws, `/faults/${id}`)).toBe(404);
  expect(await statusOf(ws, '/fault', { method: 'auth.test', kind: 'drop' })).toBe(400);
  for (const path of ['/clock', '/advance']) {
    expect(await statusOf(ws, path, { ms: 1000 })).toBe(200);
    expect(await statusOf(ws, path, { ms: 'soon' })).toBe(400);
  }
  expect(await statusOf(ws, '/advance', { ms: -1 })).toBe(400);
});

test('a fault may go on until it is cleared', async () => {
  const ws = await open();
  for (const forever of [{ times: 0 }, { always: true }]) {
    const { id } = await fault(ws, { method: 'auth.test', kind: 'error', error: 'account_inactive', ...forever });
    for (let at = 0; at < 3; at += 1) await expect(ws.client.auth.test()).rejects.toThrow('account_inactive');
    expect(((await ask(ws, '/faults')) as Faults).faults).toMatchObject([{ times: null }]);
    await ask(ws, `/faults/${id}`, 'DELETE');
    expect(await ws.client.auth.test()).toMatchObject({ ok: true });
  }
});

test('a delayed call is carried out late, also for a client that no longer waits', async () => {
  const ws = await open();
  await fault(ws, { method: 'chat.postMessage', kind: 'delay', ms: 1500 });
  await expect(webClient(ws, { timeout: 40 }).chat.postMessage({ channel: ASK, text: '迟到' })).rejects.toThrow();
  expect(await said(ws)).toEqual([]);
  await expect.poll(() => said(ws), { timeout: 10_000 }).toEqual(['迟到']);
  await fault(ws, { method: 'chat.postMessage', kind: 'delay', ms: 1 });
  expect(await post(ws, '稍晚')).toMatchObject({ ok: true });
  expect(ws.log.entries.at(-1)).toMatchObject({ ok: true, fault: 'delay' });
});

test('a connection reset before acceptance posts nothing', async () => {
  const ws = await open();
  await fault(ws, { method: 'chat.postMessage', kind: 'reset-before' });
  await expect(post(ws, '断开')).rejects.toThrow();
  expect(await said(ws)).toEqual([]);
});

test('response URLs say their faults in plain text with an HTTP status', async () => {
  const ws = await open();
  const answerTo = async (given: object) => {
    await fault(ws, { method: 'respond', ...given });
    const response = await fetch(`${ws.url}/respond/T0LOCAL/any`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"晚了"}',
    });
    return [response.status, await response.text(), response.headers.get('retry-after')];
  };
  expect(await answerTo({ kind: '429', retryAfter: 5 })).toEqual([429, 'rate_limited', '5']);
  expect(await answerTo({ kind: 'error', error: 'channel_is_archived' })).toEqual([400, 'channel_is_archived', null]);
  expect(await answerTo({ kind: '500-before' })).toEqual([500, 'Internal Server Error', null]);
  expect((await answerTo({ kind: 'html' }))[0]).toBe(200);
  expect(await answerTo({ kind: 'delay', ms: 1 })).toEqual([404, 'expired_url', null]);
});

test('an upload that fails after it was taken answers an error, and the file is there', async () => {
  const ws = await open();
  const { upload_url = '', file_id = '' } = await ws.client.files.getUploadURLExternal({
    filename: 'a.txt',
    length: 2,
  });
  await fault(ws, { method: 'upload', kind: '429', retryAfter: 3 });
  const send = () => fetch(upload_url, { method: 'POST', body: 'ok' });
  const limited = await send();
  expect([limited.status, await limited.text(), limited.headers.get('retry-after')]).toEqual([
    429,
    'rate_limited',
    '3',
  ]);
  await fault(ws, { method: 'upload', kind: '500-after' });
  expect((await send()).status).toBe(500);
  expect(await ws.client.files.completeUploadExternal({ files: [{ id: file_id }] })).toMatchObject({ ok: true });
  expect(ws.log.entries.filter(({ name }) => name === 'upload').map(({ wrong }) => wrong)).toEqual([
    'fault 429',
    'fault 500-after',
  ]);
});

test('a fault that makes no sense is refused with the field that is wrong', async () => {
  const ws = await open();
  const wrong = async (given: object) => ((await fault(ws, given)) as unknown as { reason: string }).reason;
  expect(await wrong({ method: '', kind: 'hang' })).toBe('method');
  expect(await wrong({ method: 'deliver:pigeon', kind: 'drop' })).toBe('method');
  expect(await wrong({ method: 'deliver:event', kind: 'html' })).toBe('kind');
  expect(await wrong({ method: 'auth.test', kind: 'drop' })).toBe('kind');
  expect(await wrong({ method: 'auth.test', kind: 'delay', ms: -1 })).toBe('ms');
  expect(await wrong({ method: 'auth.test', kind: 'hang', times: 1.5 })).toBe('times');
});

test('a dropped event is tried again as any failed one; a dropped command is not', async () => {
  const { ws, app } = await withApp();
  await fault(ws, { method: 'deliver:event', kind: 'drop' });
  await ws.act(hello);
  await app.got(1);
  await ws.idle();
  expect(app.received.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual(['connection_failed']);
  await fault(ws, { method: 'deliver:command', kind: 'drop' });
  const command = await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/basis', text: '' });
  expect(command).toEqual({ ok: false, reason: '准绳没有在运行，送不到命令 /basis。' });
  expect(app.received).toHaveLength(1);
});

test('a duplicated delivery reaches the app twice with the same content, a delayed one once and late', async () => {
  const { ws, app } = await withApp();
  await fault(ws, { method: 'deliver:event', kind: 'duplicate' });
  await ws.act(hello);
  const [first, second] = app.received.map(({ body }) => body);
  expect(second).toBe(first);
  expect(app.received).toHaveLength(2);
  expect(ws.log.entries.map(({ fault }) => fault)).toEqual(['duplicate', 'duplicate']);
  await fault(ws, { method: 'deliver:event', kind: 'delay', ms: 30 });
  const acting = ws.act(hello);
  expect(app.received).toHaveLength(2);
  await acting;
  expect(app.received).toHaveLength(3);
});

test('the clock goes forward and back to any moment, and to the real time again', async () => {
  const ws = await open();
  const clock = (given: object) => ws.post('/local/clock', given) as Promise<{ now: string; offset_ms: number }>;
  expect(await ask(ws, '/clock')).toMatchObject({ offset_ms: 0 });
  expect((await clock({ at: '2031-12-09T08:30:00+08:00' })).now).toMatch(/^2031-12-09T00:30:0/);
  expect(ws.now().getUTCFullYear()).toBe(2031);
  expect((await clock({ ms: -86_400_000 })).now).toMatch(/^2031-12-08T00:30:0/);
  expect(await clock({ reset: true })).toMatchObject({ ok: true, offset_ms: 0 });
  expect((await clock({ at: '2020-01-01T00:00Z' })).now).toMatch(/^2020-01-01T00:00:0/);
  for (const given of [{ at: '2026-12-09T08:30' }, { at: '2999-01-01T00:00Z' }, { at: 'soon' }])
    expect(await clock(given)).toEqual({ ok: false, reason: 'at' });
  for (const given of [{}, { ms: 0.5 }, { ms: 1e15 }, { ms: '60000' }])
    expect(await clock(given)).toEqual({ ok: false, reason: 'ms' });
});

test('windows hear that the time was moved, and the state says how far', async () => {
  const ws = await open();
  const watch = await ws.watch();
  await ws.post('/local/clock', { ms: 3_600_000 });
  expect(await watch.next('clock')).toEqual({ type: 'clock', offset_ms: 3_600_000 });
  expect((await ws.state()).offset_ms).toBe(3_600_000);
  watch.stop();
});

test('one journey in time makes every retry of an event at its own time, in order', async () => {
  const { ws, app } = await withApp(500, 500, 500, 500);
  await ws.act(hello);
  await app.got(2);
  await ws.idle();
  const before = ws.now().getTime();
  await ws.post('/local/clock', { ms: 3_600_000 });
  expect(app.received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
  const after = ws.log.entries.slice(2).map(({ at }) => Math.round((Date.parse(at) - before) / 60_000));
  expect(after).toEqual([1, 6]);
});

test('a scheduled message is posted at its own time on the way, and what fails because of it is tried again at its', async () => {
  const { ws, app } = await withApp(500, 500, 200);
  const post_at = Math.floor(ws.now().getTime() / 1000) + 3600;
  await ws.client.chat.scheduleMessage({ channel: ASK, text: '到点', post_at });
  await ws.post('/local/clock', { ms: 7_200_000 });
  const [message] = (await ws.state()).messages;
  expect(Math.round(Number(message?.ts) - post_at)).toBe(0);
  expect(app.received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
  const deliveries = ws.log.entries.filter(({ kind }) => kind === 'delivery');
  expect(deliveries.map(({ at }) => Math.round((Date.parse(at) / 1000 - post_at) / 60))).toEqual([0, 0, 1]);
});

test('after a journey back new messages still come last, and real seconds sign deliveries', async () => {
  const { ws, app } = await withApp();
  await ws.post('/local/clock', { at: '2031-01-01T00:00Z' });
  const future = await post(ws, '将来');
  await ws.post('/local/clock', { at: '2025-01-01T00:00Z' });
  const past = await post(ws, '从前');
  expect((past.ts ?? '') > (future.ts ?? '')).toBe(true);
  await ws.act(hello);
  const stamp = Number(app.received.at(-1)?.headers['x-slack-request-timestamp']);
  expect(Math.abs(stamp - Date.now() / 1000)).toBeLessThan(5);
  expect(JSON.parse(app.received.at(-1)?.body ?? '').event_time).toBeLessThan(1_740_000_000);
});

test('the distance from real time outlives a restart, and a start may name a moment', async () => {
  const data = mkdtempSync(join(tmpdir(), 'workspace-'));
  ending.push(() => rmSync(data, { recursive: true, force: true }));
  const first = await workspace({ data });
  await first.post('/local/clock', { ms: 86_400_000 });
  await first.close();
  const second = await workspace({ data });
  expect(await ask(second, '/clock')).toMatchObject({ offset_ms: 86_400_000 });
  await second.close();
  const third = await workspace({ data, at: new Date('2030-06-01T00:00Z') });
  expect(third.now().toISOString()).toMatch(/^2030-06-01T00:00/);
  await third.close();
  await expect(workspace({ at: new Date('2999-01-01T00:00Z') })).rejects.toThrow('离现在太远');
});

test('the log is read on from an id, and says what went over the wire', async () => {
  const ws = await open();
  const app = await boltApp(ws, (bolt) => {
    bolt.command('/basis', ({ ack }) => ack('在查'));
  });
  ending.push(() => app.stop());
  await post(ws, '一');
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/basis', text: '占道' });
  const { entries, last } = (await ask(ws, '/log')) as Page;
  expect(entries.map(({ id }) => id)).toEqual(entries.map((_, at) => at + 1));
  expect(last).toBe(entries.length);
  const command = entries.find(({ name }) => name === '/basis');
  expect(command).toMatchObject({ kind: 'delivery', attempt: 0, answer: '在查', status: 200, body: { text: '占道' } });
  const posted = entries.find(({ name }) => name === 'chat.postMessage');
  expect(posted).toMatchObject({ body: { channel: ASK, text: '一' }, answer: { ok: true }, status: 200, ok: true });
  expect(((await ask(ws, `/log?after=${last - 1}`)) as Page).entries.map(({ id }) => id)).toEqual([last]);
  expect(((await ask(ws, '/log?after=0&limit=2')) as Page).entries.map(({ id }) => id)).toEqual([1, 2]);
  expect(((await ask(ws, '/log?limit=1')) as Page).entries.map(({ id }) => id)).toEqual([last]);
  expect(await ask(ws, `/log?after=${last}`)).toEqual({ entries: [], last });
});

test('the log keeps its newest 2000 entries', () => {
  const log = createLog();
  const entry = { at: '', kind: 'request' as const, name: 'auth.test', ms: 0, status: 200, ok: true, body: {} };
  for (let at = 0; at < 2001; at += 1) log.add(entry);
  expect([log.entries.length, log.entries[0]?.id, log.entries.at(-1)?.id]).toEqual([2000, 2, 2001]);
});

test('no token stands in the log, wherever the app put it', async () => {
  const ws = await open();
  await fetch(`${ws.apiUrl}chat.postMessage?token=${ws.botToken}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: ASK, text: `我的令牌是 ${ws.botToken}` }),
  });
  const text = await (await fetch(`${ws.url}/local/log`)).text();
  expect(text).toContain('我的令牌是 xoxb-…');
  expect(text).not.toContain(ws.botToken);
});

test('a refused message is shown where it was meant to be, with every place that is wrong', async () => {
  const ws = await open();
  const [officer, supervisor] = [await ws.watch(), await ws.watch('U0SUPERVISE')];
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '' } }];
  const sent = ws.client.chat.postMessage({ channel: ASK, text: '坏的', blocks } as never);
  await expect(sent).rejects.toThrow('invalid_blocks');
  const problems = [{ pointer: '/blocks/0/text/text', message: expect.stringMatching(/^must be/) }];
  const shown = { channel: ASK, method: 'chat.postMessage', error: 'invalid_blocks', problems };
  expect((await officer.next('refused')).refusal).toMatchObject(shown);
  expect((await supervisor.next('refused')).refusal).toMatchObject(shown);
  expect(ws.log.entries.at(-1)).toMatchObject({ wrong: 'invalid_blocks', problems });
  for (const watch of [officer, supervisor]) watch.stop();
});

test('a refused view is shown to the one person it was for; what is not about content is shown to nobody', async () => {
  const ws = await open();
  const watch = await ws.watch();
  await expect(post(ws, '')).rejects.toThrow('no_text');
  await expect(ws.client.chat.postMessage({ channel: 'C0NOWHERE', text: '去哪' })).rejects.toThrow('channel_not_found');
  for (const user_id of ['U0CONTACT', OFFICER]) {
    const view = { type: 'home', blocks: [{ type: 'nonsense' }] };
    await expect(ws.client.views.publish({ user_id, view } as never)).rejects.toThrow('invalid_arguments');
  }
  const seen = new Map<string, string>();
  const last = await watch.next('refused', ({ refusal }) => {
    seen.set(refusal.id, refusal.error);
    return refusal.method === 'views.publish';
  });
  expect([...seen.values()]).toEqual(['no_text', 'invalid_arguments']);
  expect(last.refusal).toMatchObject({ channel: '', problems: [{ pointer: '/view/blocks/0/type' }] });
  watch.stop();
});

test('a refusal is shown to whom the call was for: a file’s channel, a home’s owner, a window’s viewer', async () => {
  const ws = await open();
  const [watch, contact] = [await ws.watch(), await ws.watch('U0CONTACT')];
  const { upload_url = '', file_id = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 1 });
  await fetch(upload_url, { method: 'POST', body: 'a' });
  const nonsense = [{ type: 'nonsense' }] as never;
  const complete = { files: [{ id: file_id }], channel_id: ASK, blocks: nonsense } as never;
  await expect(ws.client.files.completeUploadExternal(complete)).rejects.toThrow('invalid_blocks');
  const inChannel = await watch.next('refused', ({ refusal }) => refusal.method === 'files.completeUploadExternal');
  expect(inChannel.refusal.channel).toBe(ASK);
  const app = await boltApp(ws, (bolt) => {
    bolt.command('/form', async ({ ack, client, command }) => {
      await ack();
      const title = { type: 'plain_text' as const, text: '表' };
      await client.views.open({
        trigger_id: command.trigger_id,
        view: { type: 'modal', title, blocks: [{ type: 'divider' }] },
      });
    });
  });
  ending.push(() => app.stop());
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
  const { modals } = await watch.next('modals', (change) => change.modals.length === 1);
  const home = ws.client.views.publish({ user_id: 'U0CONTACT', view: { type: 'home', blocks: nonsense } });
  await expect(home).rejects.toThrow('invalid_arguments');
  const view = { type: 'modal', title: { type: 'plain_text', text: '表' }, blocks: nonsense } as never;
  const update = ws.client.views.update({ view_id: modals[0]?.view_id ?? '', view });
  await expect(update).rejects.toThrow('invalid_arguments');
  await contact.next('refused', ({ refusal }) => refusal.method === 'views.publish');
  await watch.next('refused', ({ refusal }) => refusal.method === 'views.update');
  const told = ({ seen }: typeof watch) => seen.flatMap((one) => (one.type === 'refused' ? one.refusal.method : []));
  expect(told(watch)).toEqual(['files.completeUploadExternal', 'views.update']);
  expect(told(contact)).toEqual(['files.completeUploadExternal', 'views.publish']);
  for (const one of [watch, contact]) one.stop();
});
