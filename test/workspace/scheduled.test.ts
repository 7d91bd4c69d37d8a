import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, CHAT, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
const data = () => mkdtempSync(join(tmpdir(), 'scheduled-'));
const START = new Date('2026-11-25T08:00:00Z');
const still = { now: () => START };
const at = (seconds: number) => START.getTime() / 1000 + seconds;
const advance = async (seconds: number) =>
  expect(await ws.post('/local/advance', { ms: seconds * 1000 })).toMatchObject({ ok: true });
const schedule = (seconds: number, rest: object = {}) =>
  ws.client.chat.scheduleMessage({ channel: ASK, text: '提醒', post_at: at(seconds), ...rest });
const texts = async () => (await ws.state()).messages.map(({ text }) => text);

beforeEach(async () => {
  ws = await workspace(still);
});
afterEach(() => ws.close());

test('P21 a scheduled message is listed, then posted at its time by the workspace’s clock', async () => {
  const later = await schedule(7200, { text: '后一条' });
  const answer = await schedule(3600);
  expect(answer).toMatchObject({ channel: ASK, post_at: at(3600), message: { type: 'delayed_message', text: '提醒' } });
  const list = await ws.client.chat.scheduledMessages.list({ channel: ASK });
  expect(list.scheduled_messages).toEqual([
    { id: answer.scheduled_message_id, channel_id: ASK, post_at: at(3600), date_created: at(0), text: '提醒' },
    { id: later.scheduled_message_id, channel_id: ASK, post_at: at(7200), date_created: at(0), text: '后一条' },
  ]);
  expect((await ws.client.chat.scheduledMessages.list({ latest: String(at(3600)) })).scheduled_messages).toHaveLength(
    1,
  );
  await advance(3599);
  expect(await texts()).toEqual([]);
  await advance(1);
  expect(await texts()).toEqual(['提醒']);
  expect((await ws.client.chat.scheduledMessages.list()).scheduled_messages).toHaveLength(1);
});

test('P21 times in the past and beyond 120 days are refused, the last moment is not', async () => {
  await expect(schedule(0)).rejects.toThrow('time_in_past');
  await expect(schedule(-60)).rejects.toThrow('time_in_past');
  await expect(schedule(120 * 86_400 + 1)).rejects.toThrow('time_too_far');
  await expect(schedule(60, { post_at: 'soon' })).rejects.toThrow('invalid_time');
  await schedule(120 * 86_400);
  await expect(schedule(60, { text: '' })).rejects.toThrow('no_text');
  await expect(schedule(60, { channel: CHAT })).rejects.toThrow('not_in_channel');
});

test('P21 at most 30 messages may be due within five minutes in one channel', async () => {
  for (let n = 0; n < 30; n += 1) await schedule(1000 + n * 10);
  await expect(schedule(1299)).rejects.toThrow('restricted_too_many');
  await expect(schedule(991)).rejects.toThrow('restricted_too_many');
  await schedule(1300);
  await schedule(1299, { channel: 'C0MARKET' });
});

test('P21 a scheduled message is deleted by its channel and id, not within the last minute, and not twice', async () => {
  const { scheduled_message_id = '' } = await schedule(120);
  const remove = (channel = ASK) => ws.client.chat.deleteScheduledMessage({ channel, scheduled_message_id });
  await expect(remove('C0MARKET')).rejects.toThrow('invalid_scheduled_message_id');
  await remove();
  await expect(remove()).rejects.toThrow('invalid_scheduled_message_id');
  const second = await schedule(120);
  await advance(61);
  const late = { channel: ASK, scheduled_message_id: second.scheduled_message_id ?? '' };
  await expect(ws.client.chat.deleteScheduledMessage(late)).rejects.toThrow('invalid_scheduled_message_id');
  await advance(59);
  expect(await texts()).toEqual(['提醒']);
});

test('P21 with metadata Slack never posts, and the log says so', async () => {
  await schedule(60, { metadata: { event_type: 'digest', event_payload: { id: 1 } } });
  await advance(60);
  expect(await texts()).toEqual([]);
  expect((await ws.client.chat.scheduledMessages.list()).scheduled_messages).toEqual([]);
  expect(ws.log.entries.find(({ name }) => name === 'scheduled')).toMatchObject({
    ...{ wrong: 'metadata', body: { channel: ASK, text: '提醒' } },
  });
});

test('P21 scheduled messages outlive a restart, and what came due meanwhile is posted once', async () => {
  const directory = data();
  const first = await workspace({ ...still, data: directory });
  for (const seconds of [60, 7200]) {
    await first.client.chat.scheduleMessage({ channel: ASK, text: `第 ${seconds} 秒`, post_at: at(seconds) });
  }
  await first.close();
  const later = { ...still, now: () => new Date(START.getTime() + 3_600_000), data: directory };
  const second = await workspace(later);
  const said = async (one: TestWorkspace) => (await one.state()).messages.map(({ text }) => text);
  await expect.poll(() => said(second)).toEqual(['第 60 秒']);
  await second.close();
  const third = await workspace(later);
  await third.post('/local/advance', { ms: 3_600_000 });
  expect(await said(third)).toEqual(['第 60 秒', '第 7200 秒']);
  await third.close();
  rmSync(directory, { recursive: true });
});
