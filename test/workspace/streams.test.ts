import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyChunk, KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { grown } from '../../src/workspace/page/state/grown.ts';
import type { Change, Message } from '../../src/workspace/protocol.ts';
import { ASK, bareApp, CHAT, CONTACT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

const TEAM = 'T0LOCAL';
const FIVE_MINUTES = 300_000;
const BOTH = 'cannot_provide_both_markdown_text_and_chunks';
const recipient = { recipient_team_id: TEAM, recipient_user_id: OFFICER };

let ws: TestWorkspace;
beforeEach(async () => {
  ws = await workspace();
});
afterEach(() => ws.close());

const say = async (text: string, channel = DM) => {
  const said = await ws.act({ as: OFFICER, do: 'say', channel, text });
  return said.ok ? (said.ts ?? '') : '';
};
const start = async (args: { chunks?: AnyChunk[]; markdown_text?: string; task_display_mode?: string } = {}) => {
  const thread_ts = await say('查封最多几天？');
  const { ts = '' } = await ws.client.chat.startStream({ channel: DM, thread_ts, ...args });
  return { channel: DM, ts, thread_ts };
};
const messageAt = async (ts: string) => (await ws.state()).messages.find((message) => message.ts === ts);
const advance = (ms: number) => ws.post('/local/advance', { ms });
const refused = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: { data?: { error?: string } }) => error.data?.error,
  );

test('the official streamer sends a long answer in pieces that add up to it, a short one whole', async () => {
  const thread_ts = await say('查封最多几天？');
  const long = Array.from({ length: 40 }, (_, at) => `第${at}段，查封、扣押的期限不得超过三十日。\n\n`);
  const streamer = ws.client.chatStream({ channel: DM, thread_ts });
  for (const markdown_text of long) await streamer.append({ markdown_text });
  const stopped = await streamer.stop();
  expect(stopped.message).toMatchObject({ streaming_state: 'completed', thread_ts });
  expect(await messageAt(streamer.ts ?? '')).toMatchObject({
    blocks: [{ type: 'markdown', text: long.join('') }],
    streaming_state: 'completed',
  });
  const short = ws.client.chatStream({ channel: DM, thread_ts });
  expect(await short.append({ markdown_text: '**三十日**。' })).toBeNull();
  await short.stop({ metadata: { event_type: 'answered', event_payload: { id: 1 } } });
  expect(await messageAt(short.ts ?? '')).toMatchObject({ text: '*三十日*。', blocks: [{ text: '**三十日**。' }] });
  const replies = await ws.client.conversations.replies({ channel: DM, ts: thread_ts, include_all_metadata: true });
  expect(replies.messages?.at(-1)).toMatchObject({ metadata: { event_payload: { id: 1 } } });
});

test('tasks stand in a timeline where they began; titles and states are replaced, details grow', async () => {
  const { channel, ts } = await start({ chunks: [{ type: 'markdown_text', text: '先查。' }] });
  const begun = { type: 'task_update', id: 'a', title: '检索', status: 'in_progress' } as const;
  const task = { ...begun, details: '行政', output: '两条' } as const;
  await ws.client.chat.appendStream({ channel, ts, chunks: [task, { type: 'markdown_text', text: '再答。' }] });
  const source = { type: 'url' as const, url: 'https://example.gov.cn', text: '法规库' };
  const done = { ...begun, title: '检索完成', status: 'complete' as const, details: '强制法', sources: [source] };
  await ws.client.chat.appendStream({ channel, ts, chunks: [done] });
  const details = { elements: [{ elements: [{ text: '行政强制法' }] }] };
  const output = { elements: [{ elements: [{ text: '两条' }] }] };
  expect((await messageAt(ts))?.blocks).toMatchObject([
    { type: 'markdown', text: '先查。' },
    { type: 'task_card', task_id: 'a', title: '检索完成', status: 'complete', details, output, sources: [source] },
    { type: 'markdown', text: '再答。' },
  ]);
  await ws.client.chat.stopStream({ channel, ts });
  expect((await messageAt(ts))?.text).toBe('先查。\n\n再答。 检索完成');
});

test('in plan mode all tasks stand in one plan, whose title can change', async () => {
  const { channel, ts } = await start({ task_display_mode: 'plan' });
  const task = (id: string, title: string) => ({ type: 'task_update', id, title, status: 'pending' }) as const;
  await ws.client.chat.appendStream({
    channel,
    ts,
    chunks: [task('a', '检索'), { type: 'markdown_text', text: '答' }],
  });
  await ws.client.chat.appendStream({
    channel,
    ts,
    chunks: [task('b', '核对'), { type: 'plan_update', title: '三步' }],
  });
  expect((await messageAt(ts))?.blocks).toMatchObject([
    { type: 'plan', title: '三步', tasks: [{ task_id: 'a' }, { task_id: 'b' }] },
    { type: 'markdown', text: '答' },
  ]);
});

test('blocks come in chunks and, below everything, at the end, with buttons that work', async () => {
  const { channel, ts } = await start({ chunks: [{ type: 'blocks', blocks: [{ type: 'divider' }] }] });
  const feedback = (text: string, value: string) => ({ text: { type: 'plain_text' as const, text }, value });
  const element = {
    type: 'feedback_buttons' as const,
    action_id: 'useful',
    positive_button: feedback('有用', 'yes'),
    negative_button: feedback('没用', 'no'),
  };
  const blocks: KnownBlock[] = [{ type: 'context_actions', block_id: 'f', elements: [element] }];
  const chunks: AnyChunk[] = [{ type: 'markdown_text', text: '完' }];
  await ws.client.chat.stopStream({ channel, ts, chunks, blocks });
  expect((await messageAt(ts))?.blocks?.map(({ type }) => type)).toEqual(['divider', 'markdown', 'context_actions']);
  const app = await bareApp(ws);
  const { text, value } = element.positive_button;
  const press = { as: OFFICER, do: 'click', channel, ts, block_id: 'f', action_id: 'useful' } as const;
  expect(await ws.act({ ...press, action: { text, value } })).toEqual({ ok: true });
  const pressed = JSON.parse(new URLSearchParams(app.received.at(-1)?.body).get('payload') ?? '{}');
  expect(pressed).toMatchObject({ actions: [{ value: 'yes' }], message: { streaming_state: 'completed' } });
  app.stop();
});

test('who watches gets what is new of a stream, and with it the same message as who comes later', async () => {
  const text = fc.string({ unit: fc.constantFrom('字', '𠮷', 'a', '\n', '**') });
  const piece: fc.Arbitrary<AnyChunk> = fc.oneof(
    text.map((each) => ({ type: 'markdown_text' as const, text: each })),
    fc
      .constantFrom('a', 'b')
      .map((id) => ({ type: 'task_update' as const, id, title: id, status: 'pending' as const })),
    fc.constant<AnyChunk>({ type: 'blocks', blocks: [{ type: 'divider' }] }),
  );
  const watch = await ws.watch();
  const whole = async (display: string, calls: AnyChunk[][]) => {
    const { channel, ts } = await start({ task_display_mode: display });
    const begun = await watch.message((message) => message.ts === ts);
    const changes: Change[] = [];
    for (const chunks of calls) {
      await ws.client.chat.appendStream({ channel, ts, chunks });
      const before = changes.length;
      changes.push(await watch.next('grown', (change) => change.ts === ts && !changes.includes(change)));
      expect(changes.length).toBe(before + 1);
    }
    const apply = (messages: Message[]) =>
      changes.reduce((all, change) => (change.type === 'grown' ? grown(all, change) : all), messages);
    const known = (await messageAt(ts))?.blocks ?? [];
    expect(apply([begun])[0]?.blocks ?? []).toEqual(known);
    // The state may be newer than changes that come after it.
    expect(apply([{ ...begun, blocks: known }])[0]?.blocks ?? []).toEqual(known);
  };
  const calls = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  await fc.assert(fc.asyncProperty(fc.constantFrom('timeline', 'plan'), calls, whole), { numRuns: 25 });
  watch.stop();
});

test('of text that grows only what is new goes over the wire', async () => {
  const watch = await ws.watch();
  const { channel, ts } = await start({ markdown_text: '查封' });
  await ws.client.chat.appendStream({ channel, ts, markdown_text: '三十日' });
  expect((await watch.next('grown', (change) => change.ts === ts)).growth).toEqual([
    { at: 0, from: 2, text: '三十日' },
  ]);
  watch.stop();
});

test('P11 a stream is over five minutes after its start, however busy; the message stays and can be edited', async () => {
  const { channel, ts } = await start({ markdown_text: '开头' });
  await advance(FIVE_MINUTES - 1000);
  await ws.client.chat.appendStream({ channel, ts, markdown_text: '，还在写' });
  const session = async () => Object.values((await ws.state()).sessions).map(({ status }) => status);
  expect(await session()).toEqual(['processing']);
  await advance(1000);
  const late = { channel, ts, markdown_text: '，太晚了' };
  expect(await refused(ws.client.chat.appendStream(late))).toBe('message_not_in_streaming_state');
  expect(await refused(ws.client.chat.stopStream(late))).toBe('message_not_in_streaming_state');
  expect(await messageAt(ts)).toMatchObject({ text: '开头，还在写', streaming_state: 'errored' });
  expect(await session()).toEqual(['active']);
  await ws.client.chat.update({ channel, ts, text: '完整的答复' });
  expect((await messageAt(ts))?.text).toBe('完整的答复');
});

test('P11 an empty answer is refused at its end', async () => {
  const thread_ts = await say('在吗');
  const streamer = ws.client.chatStream({ channel: DM, thread_ts });
  expect(await refused(streamer.stop())).toBe('no_text');
  const { channel, ts } = { channel: DM, ts: streamer.ts ?? '' };
  expect(await refused(ws.client.chat.appendStream({ channel, ts }))).toBe('markdown_text_or_chunks_required');
  expect(await refused(ws.client.chat.appendStream({ channel, ts, markdown_text: '' }))).toBe(
    'markdown_text_or_chunks_required',
  );
  await ws.client.chat.stopStream({ channel, ts, markdown_text: '没有查到。' });
});

test('P11 twelve thousand characters go, one more does not, in one piece or in several', async () => {
  const { channel, ts } = await start({ markdown_text: '法'.repeat(6000) });
  const half = { channel, ts, markdown_text: '𠮷'.repeat(6000) };
  expect(await refused(ws.client.chat.appendStream({ ...half, markdown_text: `${half.markdown_text}条` }))).toBe(
    'msg_too_long',
  );
  await ws.client.chat.appendStream(half);
  expect(await refused(ws.client.chat.stopStream({ channel, ts, markdown_text: '条' }))).toBe('msg_too_long');
  await ws.client.chat.stopStream({ channel, ts });
  const thread_ts = await say('再问');
  const whole = { channel, thread_ts, markdown_text: '法'.repeat(12_001) };
  expect(await refused(ws.client.chat.startStream(whole))).toBe('msg_too_long');
});

test('P11 in a channel a stream must name its recipient and their team', async () => {
  const thread_ts = await say('占道经营怎么罚？', ASK);
  const stream = (args: object) => refused(ws.client.chat.startStream({ channel: ASK, thread_ts, ...args }));
  expect(await stream({ recipient_user_id: OFFICER })).toBe('missing_recipient_team_id');
  expect(await stream({ recipient_team_id: TEAM })).toBe('missing_recipient_user_id');
  expect(await stream({ ...recipient, recipient_team_id: 'T9' })).toBe('team_not_found');
  expect(await stream({ ...recipient, recipient_user_id: 'U9' })).toBe('user_not_found');
  expect(await stream(recipient)).toBe('ok');
  expect((await ws.state(CONTACT)).messages.at(-1)).toMatchObject({ streaming_state: 'in_progress' });
});

test('P11 after its end a stream takes nothing, and what never was one takes nothing either', async () => {
  const { channel, ts, thread_ts } = await start({ markdown_text: '答' });
  await ws.client.chat.stopStream({ channel, ts });
  const append = (args: object) => refused(ws.client.chat.appendStream({ channel, ts, markdown_text: '多', ...args }));
  expect(await append({})).toBe('message_not_in_streaming_state');
  expect(await append({ ts: '1700000000.000001' })).toBe('message_not_found');
  expect(await append({ ts: thread_ts })).toBe('message_not_owned_by_app');
  expect(await append({ channel: ASK })).toBe('message_not_found');
  expect(await append({ channel: CHAT })).toBe('not_in_channel');
  const posted = await ws.client.chat.postMessage({ channel, text: '一般消息' });
  expect(await append({ ts: posted.ts })).toBe('message_not_in_streaming_state');
  expect(await refused(ws.client.chat.stopStream({ channel, ts }))).toBe('message_not_in_streaming_state');
});

test('P11 a restart leaves a stream as a message that broke off, and its session idle', async () => {
  const data = mkdtempSync(join(tmpdir(), 'streams-'));
  const first = await workspace({ data });
  const said = await first.act({ as: OFFICER, do: 'say', channel: DM, text: '问' });
  const thread_ts = said.ok ? (said.ts ?? '') : '';
  const { ts = '' } = await first.client.chat.startStream({ channel: DM, thread_ts, markdown_text: '写到一半' });
  await first.client.assistant.threads.setTitle({ channel_id: DM, thread_ts, title: '查封期限' });
  await first.close();
  const second = await workspace({ data });
  const state = await second.state();
  expect(state.messages.at(-1)).toMatchObject({ ts, streaming_state: 'errored', blocks: [{ text: '写到一半' }] });
  expect(state.sessions[`${DM}:${thread_ts}`]).toMatchObject({ status: 'active', title: '查封期限' });
  const append = second.client.chat.appendStream({ channel: DM, ts, markdown_text: '。' });
  expect(await refused(append)).toBe('message_not_in_streaming_state');
  await second.close();
  rmSync(data, { recursive: true });
});

test('while it streams, a message is neither edited nor deleted', async () => {
  const { channel, ts } = await start({ markdown_text: '答' });
  expect(await refused(ws.client.chat.update({ channel, ts, text: '改' }))).toBe('streaming_state_conflict');
  expect(await refused(ws.client.chat.delete({ channel, ts }))).toBe('cant_delete_message');
  await ws.client.chat.stopStream({ channel, ts });
  await ws.client.chat.delete({ channel, ts });
});

test.each([
  ['text and chunks at once', { markdown_text: '答', chunks: [{ type: 'plan_update', title: '三步' }] }, BOTH],
  ['chunks in a stream of text', { chunks: [{ type: 'markdown_text', text: '答' }] }, 'streaming_mode_mismatch'],
  ['an unknown chunk', { chunks: [{ type: 'table' }] }, 'invalid_chunks'],
  ['a chunk that is no object', { chunks: ['答'] }, 'invalid_chunks'],
  ['a task without a title', { chunks: [{ type: 'task_update', id: 'a', status: 'complete' }] }, 'invalid_chunks'],
  ['an unknown state', { chunks: [{ type: 'task_update', id: 'a', title: '查', status: 'done' }] }, 'invalid_chunks'],
  ['too long a title', { chunks: [{ type: 'plan_update', title: '长'.repeat(257) }] }, 'invalid_chunks'],
])('refused in a running stream: %s', async (_what, args, word) => {
  const { channel, ts } = await start({ markdown_text: '开头' });
  const error = await refused(ws.client.apiCall('chat.appendStream', { channel, ts, ...args }));
  expect(error).toBe(word);
  expect((await messageAt(ts))?.text).toBe('开头');
});

test('blocks are checked by the rules of Block Kit, in chunks and at the end, fifty each', async () => {
  const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' as const }));
  const { channel, ts } = await start({ chunks: [{ type: 'blocks', blocks: dividers(30) }] });
  const chunks = (blocks: object[]) => [{ type: 'blocks', blocks }] as AnyChunk[];
  const append = (blocks: object[]) => refused(ws.client.chat.appendStream({ channel, ts, chunks: chunks(blocks) }));
  expect(await append([{ type: 'section' }])).toBe('invalid_blocks');
  expect(await append(dividers(21))).toBe('msg_blocks_too_many');
  expect(await append(dividers(20))).toBe('ok');
  const stop = (args: object) => refused(ws.client.chat.stopStream({ channel, ts, ...args }));
  expect(await stop({ blocks: [{ type: 'input' }] })).toBe('invalid_blocks');
  expect(await stop({ blocks: dividers(51) })).toBe('invalid_blocks');
  expect(await stop({ metadata: { event_type: 'x' } })).toBe('invalid_metadata_format');
  expect(await stop({ session_status: 'asleep' })).toBe('invalid_arguments');
  expect(await stop({ blocks: dividers(50) })).toBe('ok');
  expect((await messageAt(ts))?.blocks).toHaveLength(100);
});

test('what a stream cannot do without', async () => {
  const thread_ts = await say('问');
  const begin = (args: object) => refused(ws.client.apiCall('chat.startStream', { channel: DM, ...args }));
  expect(await begin({})).toBe('invalid_arguments');
  expect(await begin({ thread_ts: '1700000000.000001' })).toBe('thread_not_found');
  expect(await begin({ thread_ts, task_display_mode: 'wall' })).toBe('invalid_arguments');
  expect(await begin({ thread_ts, channel: 'C9' })).toBe('channel_not_found');
  expect(await begin({ thread_ts, chunks: 'no json' })).toBe('invalid_arguments');
});
