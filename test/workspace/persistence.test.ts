import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/index.ts';
import { ASK, bareApp, CHAT, OFFICER, SECRET, workspace } from './setup.ts';

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'workspace-')), 'not', 'there', 'yet');
});
afterEach(() => {
  rmSync(join(data, '..', '..', '..'), { recursive: true, force: true });
});

test('what was said, edited, deleted, joined and published is there again after a restart', async () => {
  const first = await workspace({ data });
  const said = await first.act({ as: OFFICER, do: 'say', channel: ASK, text: '问题' });
  const thread_ts = said.ok ? (said.ts ?? '') : '';
  const reply = await first.client.chat.postMessage({ channel: ASK, thread_ts, text: '初稿' });
  await first.client.chat.update({ channel: ASK, ts: reply.ts ?? '', text: '定稿' });
  const gone = await first.client.chat.postMessage({ channel: ASK, text: '删掉' });
  await first.client.chat.delete({ channel: ASK, ts: gone.ts ?? '' });
  await first.client.chat.postEphemeral({ channel: ASK, user: OFFICER, text: '悄悄' });
  const view = { type: 'home' as const, blocks: [{ type: 'divider' as const, block_id: 'd' }] };
  await first.client.views.publish({ user_id: OFFICER, view });
  await first.client.conversations.join({ channel: CHAT });
  const before = await first.state();
  await first.close();

  const second = await workspace({ data });
  const after = await second.state();
  expect(after.messages).toEqual(before.messages.filter((message) => message.only === undefined));
  expect(after.messages.map(({ text }) => text)).toEqual(['问题', '定稿', '<@U0PLUMBLINE> 加入了频道']);
  expect(after.home).toEqual(before.home);
  expect(after.channels.find(({ id }) => id === CHAT)?.members).toContain('U0PLUMBLINE');
  expect(second.botToken).toBe(first.botToken);
  const { ts = '' } = await second.client.chat.postMessage({ channel: ASK, text: '又来' });
  expect(ts > (reply.ts ?? '')).toBe(true);
  await second.close();
});

test('a response URL goes on after a restart, with the uses it had left', async () => {
  const first = await workspace({ data });
  const app = await bareApp(first);
  await first.act({ as: OFFICER, do: 'command', channel: ASK, command: '/zs', text: '' });
  const given = new URLSearchParams(app.received[0]?.body).get('response_url') ?? '';
  app.stop();
  const respond = async (url: string) => {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    return (await fetch(url, { method: 'POST', headers, body: '{"text":"好"}' })).status;
  };
  for (const _ of [1, 2, 3]) expect(await respond(given)).toBe(200);
  await first.close();
  const second = await workspace({ data });
  const kept = new URL(new URL(given).pathname, second.url).href;
  expect([await respond(kept), await respond(kept), await respond(kept)]).toEqual([200, 200, 404]);
  await second.close();
});

test('a clock set back after a restart still gives later timestamps', async () => {
  const first = await workspace({ data, now: () => new Date('2026-11-25T08:00:00Z') });
  const one = await first.client.chat.postMessage({ channel: ASK, text: '一' });
  await first.close();
  const second = await workspace({ data, now: () => new Date('2026-11-24T08:00:00Z') });
  const two = await second.client.chat.postMessage({ channel: ASK, text: '二' });
  expect((two.ts ?? '') > (one.ts ?? '')).toBe(true);
  await second.close();
});

test('a second process is refused with the address of the first, and harms nothing', async () => {
  const first = await workspace({ data });
  await expect(startWorkspace({ data, signingSecret: SECRET })).rejects.toThrow(`（地址 ${first.url}）`);
  expect(await first.client.chat.postMessage({ channel: ASK, text: '还在' })).toMatchObject({ ok: true });
  await first.close();
  expect(existsSync(join(data, 'workspace.json'))).toBe(false);
  const third = await workspace({ data });
  expect((await third.state()).messages).toHaveLength(1);
  await third.close();
});

test('a workspace killed outright loses nothing it had answered for', async () => {
  const program = `
    import { startWorkspace } from ${JSON.stringify(new URL('../../src/workspace/index.ts', import.meta.url).href)};
    const ws = await startWorkspace({ data: ${JSON.stringify(data)}, signingSecret: 's' });
    const act = { as: '${OFFICER}', do: 'say', channel: '${ASK}', text: '活下来' };
    await fetch(ws.url + '/local/act', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(act),
    });
    console.log(ws.url);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const busy = startWorkspace({ data, signingSecret: SECRET });
  await expect(busy).rejects.toThrow(line.toString().trim());
  child.kill('SIGKILL');
  await once(child, 'exit');
  const ws = await workspace({ data });
  expect((await ws.state()).messages.map(({ text }) => text)).toEqual(['活下来']);
  await ws.close();
});

test('a broken data file and a taken port are told in one sentence', async () => {
  const ws = await workspace({ data });
  const port = Number(new URL(ws.url).port);
  const other = startWorkspace({ data: ':memory:', signingSecret: SECRET, port });
  await expect(other).rejects.toThrow(`端口 ${port} 已被占用`);
  await ws.close();
  writeFileSync(join(data, 'workspace.db'), '不是数据库'.repeat(500));
  await expect(startWorkspace({ data, signingSecret: SECRET })).rejects.toThrow('打不开或已损坏');
  await expect(startWorkspace({ data: ':memory:', signingSecret: SECRET, port: 70_000 })).rejects.toThrow('70000');
});

test('a port that is none is refused with a sentence', async () => {
  for (const port of [-1, 65_536, 1.5]) await expect(workspace({ port })).rejects.toThrow(/端口/);
});
