import { Readable } from 'node:stream';
import type { FileSharedEvent } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asApp, asPerson, type FileObject, PNG, privateUrl, putUp } from './files.setup.ts';
import { ASK, type BoltApp, boltApp, CHAT, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
type Heard = Record<string, unknown> & { type: string; subtype?: string; files?: FileObject[] };
let heard: Heard[] = [];

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    const note = async ({ event }: { event: object }) => void heard.push(event as Heard);
    bolt.event('message', note);
    bolt.event('app_mention', note);
    bolt.event('file_shared', note);
    bolt.event('file_deleted', note);
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(async () => {
  await ws.idle();
  heard = [];
});

const heardOf = (type: string) => heard.filter((event) => event.type === type);
const newest = async (channel: string, as = OFFICER) =>
  (await ws.state(as)).messages.filter((message) => message.channel === channel).at(-1);
const info = async (file: string) => (await ws.client.files.info({ file })) as unknown as { file: FileObject };
const idOf = async (upload: Promise<unknown>) =>
  ((await upload) as { files: { files: { id: string }[] }[] }).files[0]?.files[0]?.id ?? '';

test('P25 the client’s filesUploadV2 puts a file with a Chinese name into a channel, and the app reads it back', async () => {
  const bytes = Buffer.from('关于占道经营的说明');
  const upload = ws.client.filesUploadV2({
    channel_id: ASK,
    filename: '占道 经营（说明）.txt',
    title: '说明',
    initial_comment: '请看附件',
    file: bytes,
  });
  const id = await idOf(upload);
  expect(await newest(ASK)).toMatchObject({
    user: 'U0PLUMBLINE',
    text: '请看附件',
    files: [{ id, name: '占道 经营（说明）.txt', title: '说明', size: bytes.length, filetype: 'text', image: false }],
  });
  const { file } = await info(id);
  expect(file).toMatchObject({ mimetype: 'text/plain', user: 'U0PLUMBLINE', channels: [ASK], mode: 'snippet' });
  const got = await asApp(ws, file.url_private_download);
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
  expect(got.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%E5%8D%A0%E9%81%93%20/);
  const history = await ws.client.conversations.history({ channel: ASK, limit: 1 });
  expect(history.messages?.[0]).toMatchObject({ text: '请看附件', files: [{ id }] });
  expect(history.messages?.[0]).not.toHaveProperty('subtype');
});

test('several files, a stream among them, make one message, also in a thread', async () => {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '开头' });
  await ws.client.filesUploadV2({
    channel_id: ASK,
    thread_ts: ts,
    initial_comment: '两份',
    file_uploads: [
      { file: Readable.from([Buffer.from('甲'), Buffer.from('乙')]), filename: 'a.csv' },
      { file: PNG, filename: '照片.png', alt_text: '现场照片' },
    ],
  });
  const replies = await ws.client.conversations.replies({ channel: ASK, ts });
  expect(replies.messages?.[1]).toMatchObject({ thread_ts: ts, text: '两份' });
  const files = (await newest(ASK))?.files ?? [];
  expect(files).toMatchObject([
    { name: 'a.csv', size: 6, filetype: 'csv', image: false },
    { name: '照片.png', filetype: 'png', image: true, alt: '现场照片' },
  ]);
  const { file } = await info(files[1]?.id ?? '');
  expect(file).toMatchObject({ alt_txt: '现场照片', shares: { public: { [ASK]: [{ thread_ts: ts }] } } });
});

test('the answer to completing an upload knows nothing of what is in the file, as at Slack', async () => {
  const { file_id = '', upload_url = '' } = await ws.client.files.getUploadURLExternal({
    filename: 'a.pdf',
    length: 4,
  });
  const put = await fetch(upload_url, { method: 'POST', body: 'abcd' });
  expect([put.status, await put.text()]).toEqual([200, 'OK - 4']);
  const done = await ws.client.files.completeUploadExternal({ files: [{ id: file_id }], channel_id: ASK });
  expect(done.files?.[0]).toMatchObject({ id: file_id, name: 'a.pdf', mimetype: '', filetype: '', shares: {} });
  expect((await info(file_id)).file).toMatchObject({ mimetype: 'application/pdf', channels: [ASK] });
});

test('bytes are taken as they are, whatever they say they are, and as a form', async () => {
  for (const headers of [
    { 'content-type': 'application/json' },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ]) {
    const { upload_url = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 3 });
    expect((await fetch(upload_url, { method: 'POST', headers, body: '{=}' })).status).toBe(200);
  }
  const { upload_url = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 2 });
  const form = new FormData();
  form.append('note', 'no file');
  form.append('filename', new Blob(['ab']), 'b.txt');
  expect((await fetch(upload_url, { method: 'POST', body: form })).status).toBe(200);
});

test('P25 empty, missing, mismatched and oversized uploads are refused in Slack’s words', async () => {
  const url = (args: object) => ws.client.apiCall('files.getUploadURLExternal', args as never);
  await expect(url({ filename: '', length: 3 })).rejects.toThrow('invalid_arguments');
  await expect(url({ filename: 'a.txt', length: 0 })).rejects.toThrow('missing_argument');
  await expect(url({ filename: 'a.txt', length: 'x' })).rejects.toThrow('invalid_arguments');
  await expect(url({ filename: 'a.txt', length: 2 ** 30 })).rejects.toThrow('file_upload_size_restricted');
  await expect(url({ filename: 'a.py', length: 2 ** 21, snippet_type: 'python' })).rejects.toThrow('snippet_too_large');
  await expect(url({ filename: 'a.png', length: 1, alt_txt: '字'.repeat(1001) })).rejects.toThrow('alt_txt_too_large');
  const { file_id = '', upload_url = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 3 });
  const complete = () => ws.client.files.completeUploadExternal({ files: [{ id: file_id }] });
  await expect(complete()).rejects.toThrow('file_not_found');
  const post = (body: string | FormData, headers = {}) => fetch(upload_url, { method: 'POST', body, headers });
  expect((await post('')).status).toBe(400);
  expect((await post('abcd')).status).toBe(400);
  expect((await post(new FormData())).status).toBe(400);
  expect((await post('abc', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400);
  expect((await fetch(`${ws.url}/upload/v1/nonsense`, { method: 'POST', body: 'abc' })).status).toBe(404);
  expect((await post('abc')).status).toBe(200);
  expect((await post('abc')).status).toBe(404);
  await complete();
  await expect(complete()).rejects.toThrow('file_not_found');
});

test('completing an upload names its place and its files properly, or is refused', async () => {
  const fresh = async () => {
    const { file_id = '', upload_url = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 1 });
    await fetch(upload_url, { method: 'POST', body: 'a' });
    return file_id;
  };
  const id = await fresh();
  const complete = (args: object) =>
    ws.client.apiCall('files.completeUploadExternal', { files: [{ id }], ...args } as never);
  await expect(complete({ files: [] })).rejects.toThrow('invalid_arguments');
  await expect(complete({ files: 'no json' })).rejects.toThrow('invalid_arguments');
  await expect(complete({ files: [{}] })).rejects.toThrow('invalid_arguments');
  await expect(complete({ files: [{ id: 'F0NOTHERE' }] })).rejects.toThrow('file_not_found');
  await expect(complete({ files: [{ id }, { id }] })).rejects.toThrow('file_not_found');
  await expect(complete({ channel_id: OFFICER })).rejects.toThrow('invalid_arguments');
  await expect(complete({ channel_id: 'C0NOTHERE' })).rejects.toThrow('channel_not_found');
  await expect(complete({ channel_id: CHAT })).rejects.toThrow('not_in_channel');
  await expect(complete({ channels: 'nowhere' })).rejects.toThrow('invalid_channel');
  await expect(complete({ channel_id: ASK, thread_ts: '1.000001' })).rejects.toThrow('thread_not_found');
  await expect(complete({ thread_ts: '1.000001' })).rejects.toThrow('invalid_arguments');
  await expect(complete({ channel_id: ASK, blocks: [{ type: 'nonsense' }] })).rejects.toThrow('invalid_blocks');
  const { file } = await putUp(ws, { name: 'a.txt' });
  await expect(complete({ files: [{ id: file.id }] })).rejects.toThrow('access_denied');
  const blocks = [{ type: 'section', text: { type: 'plain_text', text: '说明' } }];
  await complete({ channels: `${ASK},${OFFICER}`, blocks });
  expect(await newest(ASK)).toMatchObject({ files: [{ id }], blocks: [{ type: 'section' }] });
  expect(await newest(DM)).toMatchObject({ files: [{ id }] });
  expect((await info(id)).file).toMatchObject({ channels: [ASK], ims: [DM] });
});

test('a file is for apps with the token only; everyone else gets a page to log in', async () => {
  const id = await idOf(ws.client.filesUploadV2({ channel_id: ASK, filename: 'a.png', file: PNG }));
  const { file } = await info(id);
  const got = await asApp(ws, file.url_private);
  expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(got.headers.get('content-disposition')).toBe('inline');
  const saved = await asApp(ws, file.url_private_download);
  expect(saved.headers.get('content-disposition')).toBe('attachment; filename=a.png');
  expect(await (await asApp(ws, file.permalink)).text()).toContain('Sign in');
  expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG);
  for (const headers of [{}, { authorization: 'Bearer xoxb-other' }, { authorization: `Bearer ${ws.appToken}` }]) {
    const page = await fetch(file.url_private, { headers: headers as Record<string, string> });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<!DOCTYPE html>');
  }
  expect((await fetch(`${file.url_private}?token=${ws.botToken}`)).headers.get('content-type')).toMatch('html');
  expect((await asApp(ws, privateUrl(ws, 'F0NOTHERE'))).status).toBe(404);
  expect((await asApp(ws, privateUrl(ws, encodeURIComponent('../workspace.db')))).status).toBe(404);
});

test('what a person shares is heard as a message with subtype file_share and as file_shared', async () => {
  const one = await putUp(ws, { name: '现场.png', bytes: PNG, channel: DM });
  const two = await putUp(ws, { name: '笔录.docx', bytes: '笔录' });
  const files = [one.file.id, two.file.id];
  expect(await ws.act({ as: OFFICER, do: 'share', channel: DM, text: '看看 @准绳', files })).toMatchObject({
    ok: true,
  });
  await expect.poll(() => heard.length).toBe(3);
  const [message] = heardOf('message');
  expect(message).toMatchObject({ subtype: 'file_share', channel_type: 'im', upload: false, display_as_bot: false });
  expect(message?.files).toMatchObject([
    {
      id: files[0],
      name: '现场.png',
      mimetype: 'image/png',
      filetype: 'png',
      user: OFFICER,
      mode: 'hosted',
      ims: [DM],
    },
    { id: files[1], name: '笔录.docx', filetype: 'docx', size: 6 },
  ]);
  const shared = heardOf('file_shared') as unknown as FileSharedEvent[];
  expect(shared.map(({ file_id, user_id, channel_id, file }) => [file_id, user_id, channel_id, file.id])).toEqual(
    files.map((id) => [id, OFFICER, DM, id]),
  );
  const [first] = message?.files ?? [];
  expect(Object.keys(first?.shares ?? {})).toEqual(['private']);
  expect((await asApp(ws, first?.url_private ?? '')).headers.get('content-type')).toBe('image/png');
});

test('a mention with a file is heard with the file and without subtype; a file alone needs no text', async () => {
  const { file } = await putUp(ws, { name: 'a.txt' });
  await ws.act({ as: OFFICER, do: 'share', channel: ASK, text: '@准绳 请看', files: [file.id] });
  await expect.poll(() => heardOf('app_mention').length).toBe(1);
  expect(heardOf('app_mention')[0]).toMatchObject({ files: [{ id: file.id }] });
  expect(heardOf('app_mention')[0]).not.toHaveProperty('subtype');
  const alone = await putUp(ws, { name: 'b.txt' });
  const thread_ts = (await newest(ASK))?.ts ?? '';
  await ws.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [alone.file.id], thread_ts });
  await expect.poll(() => heardOf('message').length).toBe(2);
  expect(heardOf('message')[1]).toMatchObject({ text: '', subtype: 'file_share', thread_ts });
  expect(heardOf('message')[1]).not.toHaveProperty('blocks');
});

test('files cannot be shared twice, by another person, unknown, in too great a number, or where one is not', async () => {
  const { file } = await putUp(ws, { name: 'a.txt' });
  const share = (files: unknown, as = OFFICER, channel = ASK) =>
    ws.post('/local/act', { as, do: 'share', channel, text: '', files }) as Promise<{ ok: boolean; reason: string }>;
  expect(await share([file.id], CONTACT)).toMatchObject({ ok: false });
  expect(await share([file.id], OFFICER, 'C0OVERSEE')).toMatchObject({ ok: false });
  expect(await share(['F0NOTHERE'])).toMatchObject({ ok: false });
  expect(await share([])).toMatchObject({ ok: false });
  expect(await share([[1], null])).toMatchObject({ ok: false });
  expect((await share(Array(11).fill(file.id))).reason).toBe('一次最多 10 个文件，请去掉几个。');
  expect(await share([file.id])).toMatchObject({ ok: true });
  expect(await share([file.id])).toMatchObject({ ok: false, reason: '要发的文件没有传上来，请重新选择后再发。' });
});

test('P25 a person’s empty, nameless or misplaced file is refused with a sentence', async () => {
  const refused = async (upload: Parameters<typeof putUp>[1]) => (await putUp(ws, upload)).reason;
  expect(await refused({ name: '空.txt', bytes: '' })).toBe('文件「空.txt」是空的，请换一个有内容的文件。');
  expect(await refused({ name: '' })).toBe('文件没有名字，请重新选择。');
  expect(await refused({ name: 'a', as: 'U0NOBODY' })).toMatch(/没有这个人/);
  expect(await refused({ name: 'a', as: 'U0PLUMBLINE' })).toMatch(/没有这个人/);
  expect(await refused({ name: 'a', channel: 'C0OVERSEE' })).toMatch(/没有这个频道/);
  const headers = { 'content-type': 'application/octet-stream' };
  const large = { method: 'POST', headers, body: Buffer.alloc(51 * 2 ** 20) };
  const answer = await fetch(`${ws.url}/local/upload?as=${OFFICER}&name=a`, large);
  expect([answer.status, await answer.json()]).toEqual([
    413,
    { ok: false, reason: expect.stringMatching(/^文件太大了，最大 50 MB/) },
  ]);
});

test('a stranger’s direct message with a file is not served, nor to another site', async () => {
  const { file } = await putUp(ws, { name: 'a.png', bytes: PNG });
  expect((await asPerson(ws, [file.id, OFFICER])).status).toBe(200);
  expect((await asApp(ws, privateUrl(ws, file.id))).status).toBe(404);
  await expect(ws.client.files.info({ file: file.id })).rejects.toThrow('file_not_found');
  await ws.act({ as: OFFICER, do: 'share', channel: DM, text: '', files: [file.id] });
  expect((await asPerson(ws, [file.id, OFFICER])).status).toBe(200);
  for (const as of [CONTACT, 'U0PLUMBLINE', 'U0NOBODY', ''])
    expect((await asPerson(ws, [file.id, as])).status).toBe(404);
  for (const site of ['cross-site', 'same-site'])
    expect((await asPerson(ws, [file.id, OFFICER], { 'sec-fetch-site': site })).status).toBe(404);
  expect((await asPerson(ws, ['F0NOTHERE', OFFICER])).status).toBe(404);
});

test('a file in a channel without the bot is not the bot’s to see', async () => {
  const { file } = await putUp(ws, { name: 'a.txt' });
  await ws.act({ as: OFFICER, do: 'share', channel: CHAT, text: '', files: [file.id] });
  await expect(ws.client.files.info({ file: file.id })).rejects.toThrow('file_not_found');
  expect((await asApp(ws, privateUrl(ws, file.id))).status).toBe(404);
  expect((await asPerson(ws, [file.id, CONTACT])).status).toBe(200);
  await ws.idle();
  expect(heard).toEqual([]);
});

test('uploads under /local take bytes from this page only', async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${ws.url}/local/upload?as=${OFFICER}&name=a`, { method: 'POST', headers, body: 'a' });
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post({ 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415);
  const bytes = { 'content-type': 'application/octet-stream' };
  expect((await post({ ...bytes, origin: 'http://evil.example' })).status).toBe(403);
  expect((await post({ ...bytes, origin: ws.url })).status).toBe(200);
});

test('P25 what a browser could run is only ever sent to be saved, and nothing is sniffed', async () => {
  const page = Buffer.from('<script>alert(1)</script>');
  const names = ['a.html', 'a.svg', 'a.xml', 'a.js', 'a.png', 'a.txt', 'a.csv', 'a'];
  for (const name of names) {
    const { file } = await putUp(ws, { name, bytes: page });
    const got = await asPerson(ws, [file.id, OFFICER]);
    expect(got.headers.get('content-disposition'), name).toMatch(/^attachment/);
    expect(got.headers.get('content-type'), name).not.toMatch(/html|svg|xml|script|image/);
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect(got.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  }
  const { file } = await putUp(ws, { name: '图.jpg', bytes: PNG });
  const drawn = await asPerson(ws, [file.id, OFFICER]);
  expect([drawn.headers.get('content-type'), drawn.headers.get('content-disposition')]).toEqual([
    'image/png',
    'inline',
  ]);
});

test('P25 a table whose cells begin like formulas is kept byte for byte and only ever saved', async () => {
  const csv = Buffer.from('\ufeff事项,金额\r\n=1+1,"+2"\r\n@SUM(A1),-3\r\n');
  const id = await idOf(ws.client.filesUploadV2({ channel_id: ASK, filename: '=cmd|calc.csv', file: csv }));
  const { file } = await info(id);
  expect(file).toMatchObject({ name: '=cmd|calc.csv', filetype: 'csv', size: csv.length });
  const got = await asApp(ws, file.url_private_download);
  expect(Buffer.from(await got.arrayBuffer())).toEqual(csv);
  expect(got.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(got.headers.get('content-disposition')).toMatch(/^attachment/);
});

test('files are listed newest first, by channel, person, kind and time, page by page', async () => {
  const fresh = await workspace();
  const put = (filename: string, file: Buffer, channel_id = ASK) =>
    idOf(fresh.client.filesUploadV2({ channel_id, filename, file }));
  const text = await put('a.txt', Buffer.from('a'));
  await fresh.post('/local/advance', { ms: 60_000 });
  const picture = await put('b.png', PNG, DM);
  await fresh.post('/local/advance', { ms: 60_000 });
  const own = (await putUp(fresh, { name: 'c.pdf' })).file.id;
  await fresh.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [own] });
  const list = async (args: object) => (await fresh.client.files.list(args)).files?.map(({ id }) => id);
  expect(await list({})).toEqual([own, picture, text]);
  expect(await list({ channel: DM })).toEqual([picture]);
  expect(await list({ user: OFFICER })).toEqual([own]);
  expect(await list({ types: 'images,snippets' })).toEqual([picture, text]);
  expect(await list({ types: 'pdfs' })).toEqual([own]);
  expect(await list({ types: 'zips,gdocs,spaces' })).toEqual([]);
  const since = (await fresh.client.files.info({ file: picture })).file?.created;
  expect(await list({ ts_from: String(since) })).toEqual([own, picture]);
  expect(await list({ count: 1, page: 2 })).toEqual([picture]);
  const { paging } = await fresh.client.files.list({ count: 2 });
  expect(paging).toMatchObject({ count: 2, total: 3, page: 1, pages: 2 });
  await expect(fresh.client.files.list({ types: 'songs' })).rejects.toThrow('unknown_type');
  await expect(fresh.client.files.list({ user: 'U0NOBODY' })).rejects.toThrow('user_not_found');
  await fresh.close();
});

test('a deleted file leaves its place in the message, its bytes are gone, and the app hears of it', async () => {
  const id = await idOf(
    ws.client.filesUploadV2({ channel_id: ASK, filename: 'a.txt', initial_comment: '稿', content: 'a' }),
  );
  const { file } = await info(id);
  await expect(ws.client.files.delete({ file: 'F0NOTHERE' })).rejects.toThrow('file_not_found');
  await ws.client.files.delete({ file: id });
  expect(await newest(ASK)).toMatchObject({ text: '稿', files: [{ id, gone: true }] });
  const history = await ws.client.conversations.history({ channel: ASK, limit: 1 });
  expect(history.messages?.[0]?.files).toEqual([{ id, mode: 'tombstone' }]);
  expect((await asApp(ws, file.url_private)).status).toBe(404);
  expect((await asPerson(ws, [id, OFFICER])).status).toBe(404);
  await expect(ws.client.files.info({ file: id })).rejects.toThrow('file_deleted');
  await expect(ws.client.files.delete({ file: id })).rejects.toThrow('file_deleted');
  await expect.poll(() => heardOf('file_deleted')).toMatchObject([{ file_id: id, channel_ids: [ASK] }]);
  const theirs = await putUp(ws, { name: 'a.txt' });
  await ws.act({ as: OFFICER, do: 'share', channel: ASK, text: '', files: [theirs.file.id] });
  await expect(ws.client.files.delete({ file: theirs.file.id })).rejects.toThrow('cant_delete_file');
});

test('of two files in one message only the deleted one is gone', async () => {
  const file_uploads = [
    { file: Buffer.from('a'), filename: 'a.txt' },
    { file: Buffer.from('b'), filename: 'b.txt' },
  ];
  await ws.client.filesUploadV2({ channel_id: ASK, initial_comment: '两份', file_uploads });
  const [first, second] = (await newest(ASK))?.files ?? [];
  await ws.client.files.delete({ file: first?.id ?? '' });
  expect((await newest(ASK))?.files).toEqual([{ ...first, gone: true }, second]);
});

test('a script put up as a snippet is one, and who replies to its message is counted', async () => {
  const upload = ws.client.filesUploadV2({ channel_id: ASK, filename: 'a.bin', snippet_type: 'python', file: PNG });
  const id = await idOf(upload);
  const ts = (await newest(ASK))?.ts ?? '';
  await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '看过', thread_ts: ts });
  await ws.client.chat.postMessage({ channel: ASK, text: '好', thread_ts: ts });
  const { file } = await info(id);
  const share = { ts, reply_count: 2, reply_users: [OFFICER, 'U0PLUMBLINE'], reply_users_count: 2 };
  expect(file).toMatchObject({ mode: 'snippet', shares: { public: { [ASK]: [share] } } });
});

test('a deleted message takes its files with it, unless they stand in another one', async () => {
  const { file_id = '', upload_url = '' } = await ws.client.files.getUploadURLExternal({ filename: 'a', length: 1 });
  await fetch(upload_url, { method: 'POST', body: 'a' });
  await ws.client.files.completeUploadExternal({ files: [{ id: file_id }], channels: `${ASK},${DM}` } as never);
  const [inAsk, inDm] = [await newest(ASK), await newest(DM)];
  await ws.client.chat.delete({ channel: ASK, ts: inAsk?.ts ?? '' });
  expect((await info(file_id)).file).toMatchObject({ channels: [], ims: [DM] });
  await ws.client.chat.delete({ channel: DM, ts: inDm?.ts ?? '' });
  await expect(ws.client.files.info({ file: file_id })).rejects.toThrow('file_deleted');
  await expect.poll(() => heardOf('file_deleted')).toMatchObject([{ file_id }]);
});

test('a slack_file in a block is a picture the bot may see, or the blocks are refused', async () => {
  const id = await idOf(ws.client.filesUploadV2({ channel_id: ASK, filename: 'a.png', file: PNG }));
  const text = await idOf(ws.client.filesUploadV2({ channel_id: ASK, filename: 'a.txt', content: 'a' }));
  const { file } = await putUp(ws, { name: 'a.png', bytes: PNG });
  const post = (slack_file: object) =>
    ws.client.chat.postMessage({
      channel: ASK,
      text: '图',
      blocks: [{ type: 'image', alt_text: '图', slack_file }] as never,
    });
  await post({ id });
  await post({ url: (await info(id)).file.url_private });
  for (const wrong of [{ id: text }, { id: file.id }, { id: 'F0NOTHERE' }, { url: 'https://example.com/a.png' }, {}]) {
    await expect(post(wrong)).rejects.toThrow('invalid_blocks');
  }
});
