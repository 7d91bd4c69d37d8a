import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionOf } from '../../src/workspace/files/limits.ts';
import { cleanName, slugOf } from '../../src/workspace/files/name.ts';
import { asApp, asPerson, PNG, putUp } from './files.setup.ts';
import { ASK, bareApp, OFFICER, workspace } from './setup.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

test('P25 files are there again after a restart, at the new address; uploads left half-way are not', async () => {
  const first = await workspace({ data });
  const { file } = await putUp(first, { name: '现场.png', bytes: PNG });
  await first.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [file.id] });
  const left = await putUp(first, { name: '没有发.txt' });
  const { file_id = '' } = await first.client.files.getUploadURLExternal({ filename: 'a', length: 1 });
  const gone = await first.client.filesUploadV2({ channel_id: ASK, filename: 'b.txt', content: 'b' });
  const goneId = (gone as unknown as { files: { files: { id: string }[] }[] }).files[0]?.files[0]?.id ?? '';
  await first.client.files.delete({ file: goneId });
  const before = await first.state();
  await first.close();
  writeFileSync(join(data, 'files', 'F0HALF.part'), 'half');
  const second = await workspace({ data });
  expect((await second.state()).messages).toEqual(before.messages);
  const { file: again } = await second.client.files.info({ file: file.id });
  expect(again?.url_private).toMatch(new RegExp(`^${second.url}/files-pri/`));
  expect(Buffer.from(await (await asApp(second, again?.url_private ?? '')).arrayBuffer())).toEqual(PNG);
  expect((await asPerson(second, [left.file.id, OFFICER])).status).toBe(404);
  await expect(second.client.files.info({ file: file_id })).rejects.toThrow('file_not_found');
  await expect(second.client.files.info({ file: goneId })).rejects.toThrow('file_deleted');
  expect(readdirSync(join(data, 'files'))).toEqual([file.id]);
  await second.close();
});

test('P25 no name of a file leads out of its place', async () => {
  const ws = await workspace({ data });
  const names = [
    '../../etc/passwd',
    '..\\..\\boot.ini',
    '/etc/shadow',
    'C:\\a.txt',
    '..',
    '.',
    'a\u0000.txt',
    '\u202etxt.exe',
  ];
  const kept = [];
  for (const name of names) kept.push((await putUp(ws, { name })).file.name);
  expect(kept).toEqual(['passwd', 'boot.ini', 'shadow', 'a.txt', 'file', 'file', 'a.txt', 'txt.exe']);
  const lying = readdirSync(data, { recursive: true })
    .map(String)
    .filter((entry) => !entry.startsWith('workspace.'));
  expect(lying.filter((entry) => !/^files\/F0[A-Z0-9]{10}$/.test(entry))).toEqual(['files']);
  expect(lying).toHaveLength(names.length + 1);
  await ws.close();
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('占', '道', '/', '\\', '.', '"', '\r', '\n', '\u202e', ' ', '%', ';', '\ud800'),
    maxLength: 40,
  }),
);

test('P25 any name becomes one that can be shown, kept and sent', () => {
  fc.assert(
    fc.property(anyName, (given) => {
      const name = cleanName(given);
      expect(name).not.toMatch(/[\\/\p{Cc}\u202a-\u202e]|^\.*$/u);
      expect([...name].length).toBeLessThanOrEqual(255);
      expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
      expect(cleanName(name)).toBe(name);
      expect(slugOf(name)).toMatch(/^[a-z0-9._-]+$/);
    }),
  );
});

test('P25 a long name keeps its ending, and only letters and digits are one', () => {
  const long = cleanName(`${'很'.repeat(400)}.PDF`);
  expect([[...long].length, extensionOf(long)]).toEqual([255, 'pdf']);
  expect(['a.tar.gz', '.bashrc', 'a.', 'a.说明', 'a'].map(extensionOf)).toEqual(['gz', '', '', '', '']);
});

test('P25 any bytes under any name come back as they were', async () => {
  const ws = await workspace();
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(
      anyName.filter((name) => name !== ''),
      bytes,
      async (name, content) => {
        const { file } = await putUp(ws, { name, bytes: Buffer.from(content) });
        const got = await asPerson(ws, [file.id, OFFICER]);
        expect(Buffer.from(await got.arrayBuffer())).toEqual(Buffer.from(content));
        expect(got.headers.get('x-content-type-options')).toBe('nosniff');
      },
    ),
    { numRuns: 50 },
  );
  await ws.close();
});

test('without files:read an app learns the ids of files only, hears of none and reads none', async () => {
  const manifest = (scopes: string[], events = ['message.channels', 'file_shared']) => ({
    oauth_config: { scopes: { bot: ['channels:history', ...scopes] } },
    settings: { event_subscriptions: { bot_events: events } },
  });
  const ws = await workspace({ manifest: manifest([]) });
  const app = await bareApp(ws);
  const { file } = await putUp(ws, { name: 'a.png', bytes: PNG });
  await ws.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [file.id] });
  await ws.idle();
  const events = app.received.map(({ body }) => JSON.parse(body).event);
  expect(events).toMatchObject([{ type: 'message', subtype: 'file_share', x_files: [file.id] }]);
  expect(events[0]).not.toHaveProperty('files');
  await expect(ws.client.files.info({ file: file.id })).rejects.toThrow('missing_scope');
  await expect(ws.client.files.getUploadURLExternal({ filename: 'a', length: 1 })).rejects.toThrow('missing_scope');
  const page = await asApp(ws, `${ws.url}/files-pri/T0LOCAL-${file.id}/a.png`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  app.stop();
  await ws.close();
  const able = await workspace({ manifest: manifest(['files:read', 'files:write']) });
  const hearing = await bareApp(able);
  const again = await putUp(able, { name: 'a.png', bytes: PNG });
  await able.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [again.file.id] });
  await hearing.got(2);
  const types = hearing.received.map(({ body }) => JSON.parse(body).event.type);
  expect(types.sort()).toEqual(['file_shared', 'message']);
  hearing.stop();
  await able.close();
});
