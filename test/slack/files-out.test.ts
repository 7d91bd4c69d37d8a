import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Address, toOutbox } from '../../src/slack/address.ts';
import { slackClient } from '../../src/slack/client.ts';
import { Refusal } from '../../src/slack/refusal.ts';
import { type Message, say, share } from '../../src/slack/reply.ts';
import { type Sender, startSender } from '../../src/slack/sender/index.ts';
import { enqueue } from '../../src/storage/outbox.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';

const CHANNEL = 'C0ASKLAW';
const DIRECT = 'D0OFFICER';
const officer = { user: 'U0OFFICER', channel: CHANNEL };
const OPEN = 'conversations.open';
const ASK = 'files.getUploadURLExternal';
const COMPLETE = 'files.completeUploadExternal';
const STEPS = [OPEN, ASK, 'upload', COMPLETE];

/** Every byte there is, so that nothing on the way may take them for text. */
const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
const file = { name: '统计表 九月.xlsx', bytes };

let workspace: Workspace;
let records: Records;
let sender: Sender;

const start = () =>
  startSender(records, slackClient(workspace.botToken, workspace.apiUrl), {
    log: pino({ level: 'silent' }),
    clock: () => workspace.now(),
  });

beforeEach(async () => {
  workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret' });
  records = await openRecords(':memory:');
  sender = start();
});

afterEach(async () => {
  await sender.stop();
  await workspace.close();
  await records.close();
});

const queue = async (messages: Message[], address: Address = officer) => {
  await records.transaction((change) => enqueue(change.db, toOutbox(messages, address)));
  sender.wake();
};
const fault = (fault: object) =>
  fetch(`${workspace.url}/local/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ times: 1, ...fault }),
  });
const seen = async (channel: string) => {
  const state = await clientOf(workspace.url, 'officer')?.state();
  return (state?.messages ?? [])
    .filter((message) => message.channel === channel)
    .map(({ text, files = [] }) => ({ text, files: files.map(({ name }) => name) }));
};
const arrived = async (channel: string) => {
  const state = await clientOf(workspace.url, 'officer')?.state();
  const ids = state?.messages.flatMap((one) => (one.channel === channel ? (one.files ?? []) : [])) ?? [];
  const got = ids.map(async ({ id }) => {
    const response = await fetch(`${workspace.url}/local/files/${id}/x?as=U0OFFICER`);
    return new Uint8Array(await response.arrayBuffer());
  });
  return Promise.all(got);
};
const left = () => records.db.selectFrom('outbox_file').select('outbox').execute();
const states = () => records.db.selectFrom('outbox').select(['method', 'state', 'payload']).orderBy('id').execute();
const called = (name: string) => workspace.log.entries.filter((entry) => entry.name === name).length;

const ONCE = [{ text: '九月的表', files: [file.name] }];

describe('a file', () => {
  it('stands in the conversation with its words, byte for byte, between the messages around it', async () => {
    await queue([say('先', []), share('九月的表', file, 'here'), say('后', [])]);
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual([{ text: '先', files: [] }, ...ONCE, { text: '后', files: [] }]);
    expect(await arrived(CHANNEL)).toEqual([bytes]);
  });

  it('for one person goes to the direct message, and the channel is told by words for them alone', async () => {
    await queue([share('九月的表', file, 'you')]);
    await sender.drained();
    expect(await seen(DIRECT)).toEqual(ONCE);
    const state = await clientOf(workspace.url, 'contact')?.state();
    expect(state?.messages).toEqual([]);
    expect((await seen(CHANNEL)).map(({ text }) => text)).toEqual([expect.stringContaining('发在您和准绳的私信里')]);
  });

  it('for one person is not queued where no person is known', () => {
    expect(() => toOutbox([share('x', file, 'you')], { user: CHANNEL, channel: CHANNEL })).toThrow('needs the person');
  });

  it('carries what a picture shows for those who do not see it', async () => {
    await queue([share('图', { ...file, name: '趋势.png', alt: '九月比八月多三件' }, 'here')]);
    await sender.drained();
    const state = await clientOf(workspace.url, 'officer')?.state();
    expect(state?.messages[0]?.files).toMatchObject([{ name: '趋势.png', alt: '九月比八月多三件' }]);
  });

  it('answers in the thread', async () => {
    await queue([say('根', [])]);
    await sender.drained();
    const [root] = (await clientOf(workspace.url, 'officer')?.state())?.messages ?? [];
    await queue([share('九月的表', file, 'here')], { ...officer, thread: root?.ts ?? '' });
    await sender.drained();
    const [, answer] = (await clientOf(workspace.url, 'officer')?.state())?.messages ?? [];
    expect(answer).toMatchObject({ thread_ts: root?.ts, files: [{ name: file.name }] });
  });

  it('is refused in words when it is over 20 MB, and never empty', () => {
    const large = (bytes: number) => share('表', { name: '大表.xlsx', bytes: new Uint8Array(bytes) }, 'you');
    expect(large(20 * 2 ** 20).file?.bytes.length).toBe(20_971_520);
    expect(() => large(20 * 2 ** 20 + 1)).toThrow(Refusal);
    expect(() => large(20 * 2 ** 20 + 1)).toThrow('“大表.xlsx”超过 20 MB');
    expect(() => large(0)).toThrow('empty');
  });

  it('of 20 MB arrives', async () => {
    const large = Buffer.alloc(20 * 2 ** 20, 'plumbline');
    await queue([share('大表', { name: '大表.xlsx', bytes: large }, 'here')]);
    await sender.drained();
    const [got] = await arrived(CHANNEL);
    expect(large.equals(got ?? Buffer.alloc(0))).toBe(true);
  });

  it('is queued with everything else or not at all', async () => {
    const failing = records.transaction(async (change) => {
      await enqueue(change.db, toOutbox([share('九月的表', file, 'here')], officer));
      throw new Error('the records say no');
    });
    await expect(failing).rejects.toThrow('the records say no');
    expect([await left(), await states()]).toEqual([[], []]);
  });

  it('is forgotten here once it is there', async () => {
    await queue([share('九月的表', file, 'here')]);
    expect(await left()).toHaveLength(1);
    await sender.drained();
    expect(await left()).toEqual([]);
    expect(await states()).toEqual([{ method: 'file', state: 'sent', payload: null }]);
  });
});

describe('a file is there exactly once', () => {
  for (const step of STEPS)
    for (const kind of ['500-before', '500-after', 'reset-before', 'reset-after', 'html'])
      it(`although ${step} ends with ${kind}`, async () => {
        await fault({ method: step, kind });
        await queue([share('九月的表', file, 'you')], { user: 'U0OFFICER' });
        await sender.drained();
        expect(await seen(DIRECT)).toEqual(ONCE);
        expect(await arrived(DIRECT)).toEqual([bytes]);
        expect(await left()).toEqual([]);
      });

  for (const step of STEPS)
    for (const [kind, when] of [
      ['hang', 'before'],
      ['hang-after', 'after'],
    ] as const)
      it(`although the bot is killed just ${when} Slack does ${step}`, async () => {
        await fault({ method: step, kind });
        await queue([share('九月的表', file, 'you')], { user: 'U0OFFICER' });
        await expect.poll(() => called(step)).toBe(1);
        void sender.stop();
        sender = start();
        sender.wake();
        await sender.drained();
        expect(await seen(DIRECT)).toEqual(ONCE);
        expect(await arrived(DIRECT)).toEqual([bytes]);
      });

  for (const step of [...STEPS, 'files.info'])
    it(`after Slack has asked us to wait at ${step}`, async () => {
      if (step === 'files.info') await fault({ method: COMPLETE, kind: '500-after' });
      await fault({ method: step, kind: '429', retryAfter: 1 });
      await queue([share('九月的表', file, 'you')], { user: 'U0OFFICER' });
      await sender.drained();
      expect(await seen(DIRECT)).toEqual(ONCE);
    });

  it('without being put up anew when only the last answer was lost', async () => {
    await fault({ method: COMPLETE, kind: 'reset-after' });
    await queue([share('九月的表', file, 'here')]);
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual(ONCE);
    expect([called(ASK), called('upload'), called(COMPLETE), called('files.info')]).toEqual([1, 1, 1, 1]);
  });

  it('also when Slack could not be asked the first time whether it is there', async () => {
    await fault({ method: COMPLETE, kind: '500-after' });
    await fault({ method: 'files.info', kind: '500-before' });
    await queue([share('九月的表', file, 'here')]);
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual(ONCE);
  });

  it('also when somebody has deleted it before we ask', async () => {
    await fault({ method: COMPLETE, kind: 'hang-after' });
    await queue([share('九月的表', file, 'here')]);
    await expect.poll(() => called(COMPLETE)).toBe(1);
    void sender.stop();
    const [message] = (await clientOf(workspace.url, 'officer')?.state())?.messages ?? [];
    await slackClient(workspace.botToken, workspace.apiUrl).files.delete({ file: message?.files?.[0]?.id ?? '' });
    sender = start();
    await sender.drained();
    expect(called(COMPLETE)).toBe(1);
  });
});

describe('a file that Slack has taken and does not show yet', () => {
  /** What is left of a process that died after Slack had said yes: a file without a place. */
  async function halfway(upAt: Date): Promise<void> {
    await sender.stop();
    const client = slackClient(workspace.botToken, workspace.apiUrl);
    const { upload_url = '', file_id = '' } = await client.files.getUploadURLExternal({ filename: 'x', length: 256 });
    await fetch(upload_url, { method: 'POST', body: bytes });
    await client.files.completeUploadExternal({ files: [{ id: file_id }] });
    await queue([share('九月的表', file, 'here')]);
    const [row] = await states();
    const payload = JSON.stringify({ ...JSON.parse(row?.payload ?? ''), file_id, up_at: upAt.toISOString() });
    await records.db.updateTable('outbox').set({ state: 'sending', payload }).execute();
    sender = start();
    sender.wake();
  }

  it('is waited for', async () => {
    await halfway(new Date());
    await expect.poll(() => called('files.info')).toBeGreaterThan(1);
    expect(await seen(CHANNEL)).toEqual([]);
  });

  it('is sent anew after ten minutes', async () => {
    await halfway(new Date(Date.now() - 11 * 60_000));
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual(ONCE);
  });
});

describe('a file that Slack does not take', () => {
  for (const [error, sentence] of [
    ['file_upload_size_restricted', '不收这么大的文件'],
    ['missing_scope', '没有收发文件的权限'],
    ['file_uploads_disabled', '关掉了文件上传'],
    ['some_other_reason', '（some_other_reason）'],
  ])
    it(`is spoken of in words: ${error}`, async () => {
      await fault({ method: ASK, kind: 'error', error });
      await queue([share('九月的表', file, 'here'), say('后', [])]);
      await sender.drained();
      const [words, after] = await seen(CHANNEL);
      expect(words).toEqual({ text: expect.stringContaining('文件“统计表 九月.xlsx”没能发出去'), files: [] });
      expect(words?.text).toContain(sentence);
      expect(after).toEqual({ text: '后', files: [] });
      expect(await left()).toEqual([]);
    });

  it('is spoken of when the bytes are not taken', async () => {
    await fault({ method: 'upload', kind: 'error', error: 'ERR' });
    await queue([share('九月的表', file, 'here')]);
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual([{ text: expect.stringContaining('没能发出去'), files: [] }]);
  });

  for (const error of ['not_in_channel', 'channel_not_found', 'is_archived'])
    it(`in the channel goes to the person who asked, with the reason: ${error}`, async () => {
      await fault({ method: COMPLETE, kind: 'error', error });
      await queue([share('九月的表', file, 'here')]);
      await sender.drained();
      expect(await seen(CHANNEL)).toEqual([]);
      expect(await seen(DIRECT)).toEqual([
        { text: expect.stringContaining('九月的表\n（我不在那个频道里'), files: [file.name] },
      ]);
      expect(await arrived(DIRECT)).toEqual([bytes]);
      expect(await left()).toEqual([]);
    });

  it('and that nobody asked for ends as an unsaid message', async () => {
    await fault({ method: COMPLETE, kind: 'error', error: 'not_in_channel' });
    await fault({ method: 'chat.postMessage', kind: 'error', error: 'not_in_channel' });
    await queue([share('九月的表', file, 'here')], { user: CHANNEL, channel: CHANNEL });
    await sender.drained();
    expect(await states()).toEqual([{ method: 'chat.postMessage', state: 'refused', payload: null }]);
    expect(await left()).toEqual([]);
  });

  it('after a day of trying is spoken of', async () => {
    await fault({ method: ASK, kind: '500-before', times: 0 });
    await sender.stop();
    await queue([share('九月的表', file, 'here')]);
    await records.db
      .updateTable('outbox')
      .set({ created_at: new Date(Date.now() - 25 * 3_600_000).toISOString() })
      .execute();
    sender = start();
    sender.wake();
    await sender.drained();
    expect(await seen(CHANNEL)).toEqual([{ text: expect.stringContaining('没能发出去'), files: [] }]);
  });
});
