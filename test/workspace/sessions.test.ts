import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, type BoltApp, bareApp, boltApp, CHAT, DM, OFFICER, type TestWorkspace, workspace } from './setup.ts';

const HOUR = 3_600_000;

let ws: TestWorkspace;
let app: BoltApp | undefined;
beforeEach(async () => {
  ws = await workspace();
});
afterEach(async () => {
  await app?.stop();
  app = undefined;
  await ws.close();
});

const say = async (text: string, channel = DM) => {
  const said = await ws.act({ as: OFFICER, do: 'say', channel, text });
  return said.ok ? (said.ts ?? '') : '';
};
const refused = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: { data?: { error?: string } }) => error.data?.error,
  );
const sessionOf = async (thread_ts: string, from = ws) => (await from.state()).sessions[`${DM}:${thread_ts}`];
const stop = (thread_ts: string, channel = DM) => ws.act({ as: OFFICER, do: 'stop', channel, thread_ts });

/** An app that writes on and on, with an AbortController for every thread. */
async function endlessApp() {
  const running = new Map<string, AbortController>();
  const heard: { streaming_message_ts: string[]; user: string }[] = [];
  const ended: string[] = [];
  app = await boltApp(ws, (bolt) => {
    bolt.message(async ({ message, sayStream, setStatus }) => {
      if (message.subtype !== undefined || message.channel_type !== 'im') return;
      const { signal } = running.set(message.ts, new AbortController()).get(message.ts) as AbortController;
      await setStatus({ status: '正在查找…', loading_messages: ['翻法条', '对条款'] });
      const streamer = sayStream({ task_display_mode: 'timeline' });
      await streamer.append({ chunks: [{ type: 'markdown_text', text: '第一段。' }] });
      while (!signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await streamer.append({ chunks: [{ type: 'markdown_text', text: '又一段。' }] }).catch((error) => {
          ended.push(error.data.error);
        });
      }
      ended.push('aborted');
    });
    bolt.event('agent_session_stopped', async ({ event, client }) => {
      heard.push(event);
      const { channel, thread_ts } = event;
      running.get(thread_ts)?.abort();
      await client.chat.postMessage({ channel, thread_ts, text: '已停止。' });
      await client.agents.sessions.setStatus({ channel_id: channel, thread_ts, status: 'active' });
    });
  });
  return { heard, ended };
}

test('P11 the stop button ends the stream, and the app aborts, confirms and ends the session', async () => {
  const { heard, ended } = await endlessApp();
  const watch = await ws.watch();
  const thread_ts = await say('写一篇长的');
  const first = await watch.next('grown');
  expect(await sessionOf(thread_ts)).toMatchObject({ status: 'processing', stoppable: true });
  expect(await stop(thread_ts)).toEqual({ ok: true });
  await watch.message((message) => message.text === '已停止。');
  await watch.next('session', ({ session }) => session.status === 'active');
  expect(heard).toMatchObject([{ channel: DM, thread_ts, user: OFFICER, streaming_message_ts: [first.ts] }]);
  await expect.poll(() => ended.at(-1)).toBe('aborted');
  expect(ended.filter((word) => word !== 'aborted' && word !== 'stopped_by_user')).toEqual([]);
  const stopped = (await ws.state()).messages.find(({ ts }) => ts === first.ts);
  expect(stopped).toMatchObject({ streaming_state: 'completed' });
  expect(stopped?.text).toMatch(/^第一段。/);
  watch.stop();
});

test('P11 an app that does not end the session leaves it at work; its stream takes an end but no more text', async () => {
  const bare = await bareApp(ws);
  const thread_ts = await say('问');
  const { ts = '' } = await ws.client.chat.startStream({ channel: DM, thread_ts, markdown_text: '一' });
  expect(await stop(thread_ts)).toEqual({ ok: true });
  expect((await sessionOf(thread_ts))?.status).toBe('processing');
  const append = ws.client.chat.appendStream({ channel: DM, ts, markdown_text: '二' });
  expect(await refused(append)).toBe('stopped_by_user');
  expect(await stop(thread_ts)).toEqual({ ok: true });
  const events = bare.received.map(({ body }) => JSON.parse(body).event);
  expect(events.filter(({ type }) => type === 'agent_session_stopped')).toMatchObject([
    { streaming_message_ts: [ts] },
    { streaming_message_ts: [] },
  ]);
  await ws.client.chat.stopStream({ channel: DM, ts, session_status: 'suspended' });
  expect((await sessionOf(thread_ts))?.status).toBe('suspended');
  bare.stop();
});

test('stopping what does not run, or cannot hear, says so', async () => {
  const thread_ts = await say('问');
  expect(await stop(thread_ts)).toMatchObject({ ok: false, reason: expect.stringContaining('不用停止') });
  expect(await stop(thread_ts, CHAT)).toMatchObject({ ok: false });
  await ws.client.agents.sessions.setStatus({ channel_id: DM, thread_ts, status: 'processing' });
  expect(await stop(thread_ts)).toMatchObject({ ok: false, reason: expect.stringContaining('还没有连接') });
});

test('an app that does not subscribe to stopping is warned, and its sessions cannot be stopped', async () => {
  const scopes = { bot: ['chat:write', 'assistant:write', 'im:history'] };
  const quiet = await workspace({ manifest: { oauth_config: { scopes } } });
  const said = await quiet.act({ as: OFFICER, do: 'say', channel: DM, text: '问' });
  const thread_ts = said.ok ? (said.ts ?? '') : '';
  const args = { channel_id: DM, thread_ts, status: 'processing', title: '题' };
  expect(await quiet.client.agents.sessions.setStatus(args)).toMatchObject({
    ...{ status: 'processing', agent_status: 'processing', title: '题' },
    warning: 'missing_agent_session_stopped_event_subscription',
  });
  expect((await sessionOf(thread_ts, quiet))?.stoppable).toBe(false);
  const stopped = await quiet.act({ as: OFFICER, do: 'stop', channel: DM, thread_ts });
  expect(stopped).toMatchObject({ ok: false, reason: expect.stringContaining('没有订阅') });
  await quiet.close();
});

test('an app that is no agent may stream but has no sessions', async () => {
  const plain = await workspace({ manifest: { oauth_config: { scopes: { bot: ['chat:write'] } } } });
  const said = await plain.act({ as: OFFICER, do: 'say', channel: DM, text: '问' });
  const thread_ts = said.ok ? (said.ts ?? '') : '';
  const { ts = '' } = await plain.client.chat.startStream({ channel: DM, thread_ts, markdown_text: '答' });
  await plain.client.chat.stopStream({ channel: DM, ts });
  expect((await plain.state()).sessions).toEqual({});
  const set = plain.client.agents.sessions.setStatus({ channel_id: DM, thread_ts, status: 'active' });
  expect(await refused(set)).toBe('not_authorized');
  const titled = plain.client.assistant.threads.setTitle({ channel_id: DM, thread_ts, title: '题' });
  expect(await refused(titled)).toBe('missing_scope');
  await plain.close();
});

test('a session at work rests after an hour, unless it says again that it is at work', async () => {
  const thread_ts = await say('问');
  const set = (status: string) => ws.client.agents.sessions.setStatus({ channel_id: DM, thread_ts, status });
  const advance = (ms: number) => ws.post('/local/advance', { ms });
  await set('processing');
  await advance(HOUR - 1000);
  await set('processing');
  await advance(2000);
  expect((await sessionOf(thread_ts))?.status).toBe('processing');
  await advance(HOUR);
  expect((await sessionOf(thread_ts))?.status).toBe('active');
  await set('closed');
  await advance(HOUR);
  expect((await sessionOf(thread_ts))?.status).toBe('closed');
});

test('app and people rename a session; of what people do the app hears', async () => {
  const bare = await bareApp(ws);
  const thread_ts = await say('问');
  const rename = (title: string) => ws.client.agents.sessions.rename({ channel_id: DM, thread_ts, title });
  expect(await refused(rename('题'))).toBe('session_not_found');
  const personRenames = (title: string) => ws.act({ as: OFFICER, do: 'rename', channel: DM, thread_ts, title });
  expect(await personRenames('题')).toMatchObject({ ok: false, reason: expect.not.stringContaining('Error') });
  await ws.client.agents.sessions.setStatus({ channel_id: DM, thread_ts, status: 'active' });
  expect(await personRenames(' 查封 ')).toEqual({ ok: true });
  expect(await rename('查封期限')).toMatchObject({ title: '查封期限' });
  expect(await personRenames('查封的期限')).toEqual({ ok: true });
  expect((await sessionOf(thread_ts))?.title).toBe('查封的期限');
  expect(await refused(rename('长'.repeat(201)))).toBe('invalid_arguments');
  expect(await personRenames('长'.repeat(201))).toMatchObject({ ok: false });
  expect(await personRenames('')).toMatchObject({ ok: false });
  const events = bare.received.map(({ body }) => JSON.parse(body).event);
  expect(events.filter(({ type }) => type === 'agent_session_title_changed')).toMatchObject([
    { channel: DM, thread_ts, user: OFFICER, team_id: 'T0LOCAL', title: '查封' },
    { previous_title: '查封期限', title: '查封的期限' },
  ]);
  expect(events.find(({ title }) => title === '查封')).not.toHaveProperty('previous_title');
  bare.stop();
});

test('what is wrong with a session status, in Slack’s words', async () => {
  const thread_ts = await say('问');
  const set = (args: object) =>
    refused(ws.client.apiCall('agents.sessions.setStatus', { channel_id: DM, thread_ts, status: 'active', ...args }));
  expect(await set({ status: 'busy' })).toBe('invalid_status');
  expect(await set({ channel_id: 'C9' })).toBe('channel_not_found');
  expect(await set({ channel_id: CHAT })).toBe('not_authorized');
  expect(await set({ thread_ts: undefined })).toBe('thread_ts_required');
  expect(await set({ initiator_user_id: 'U9' })).toBe('user_not_found');
  expect(await set({ title: '长'.repeat(201) })).toBe('invalid_arguments');
});

test('a status turns through its loading messages until something is posted', async () => {
  const thread_ts = await say('问');
  const key = `${DM}:${thread_ts}`;
  const set = (args: object) =>
    ws.client.assistant.threads.setStatus({ channel_id: DM, thread_ts, status: '正在查找…', ...args });
  await set({ loading_messages: ['翻法条', '对条款'] });
  expect((await ws.state()).loading).toEqual({ [key]: ['翻法条', '对条款'] });
  expect(await refused(set({ loading_messages: Array.from({ length: 11 }, () => '等') }))).toBe('invalid_arguments');
  expect(await refused(set({ loading_messages: [1] }))).toBe('invalid_arguments');
  await ws.client.chat.startStream({ channel: DM, thread_ts, markdown_text: '答' });
  expect(await ws.state()).toMatchObject({ statuses: {}, loading: {} });
});

test('prompts may belong to one thread, and a title to it', async () => {
  const thread_ts = await say('问');
  const prompts = [{ title: '再问', message: '那扣押呢？' }] as [{ title: string; message: string }];
  const suggest = (within: string) =>
    ws.client.assistant.threads.setSuggestedPrompts({ channel_id: DM, thread_ts: within, prompts });
  await suggest(thread_ts);
  await ws.client.assistant.threads.setTitle({ channel_id: DM, thread_ts, title: '查封' });
  expect(await ws.state()).toMatchObject({
    prompts: { [`${DM}:${thread_ts}`]: { prompts } },
    sessions: { [`${DM}:${thread_ts}`]: { title: '查封' } },
  });
  expect(await refused(suggest('1700000000.000001'))).toBe('invalid_thread_ts');
  const given = (list: unknown) =>
    refused(ws.client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: DM, prompts: list } as never));
  expect(await given([])).toBe('invalid_arguments');
  expect(await given('再问')).toBe('invalid_arguments');
  expect(await given(Array(5).fill(prompts[0]))).toBe('too_many_prompts');
});

test('in a channel sayStream knows its recipient, and status and answer stand in the thread of the mention', async () => {
  app = await boltApp(ws, (bolt) => {
    bolt.event('app_mention', async ({ setStatus, sayStream }) => {
      await setStatus('正在查找…');
      const streamer = sayStream();
      await streamer.append({ markdown_text: '三十日。' });
      await streamer.stop();
    });
  });
  const watch = await ws.watch();
  const thread_ts = await say('@准绳 查封几天？', ASK);
  const key = `${ASK}:${thread_ts}`;
  await watch.next('status', (change) => change.key === key && change.text === '正在查找…');
  expect(await watch.message(({ streaming_state }) => streaming_state === 'completed')).toMatchObject({
    ...{ channel: ASK, thread_ts, text: '三十日。' },
  });
  expect((await ws.state()).sessions[key]?.status).toBe('active');
  watch.stop();
});

test('a title given by a person stands although no app hears of it, and the person is told', async () => {
  const thread_ts = await say('问');
  await ws.client.agents.sessions.setStatus({ channel_id: DM, thread_ts, status: 'active' });
  const watch = await ws.watch();
  expect(await ws.act({ as: OFFICER, do: 'rename', channel: DM, thread_ts, title: '查封' })).toEqual({ ok: true });
  await watch.next('failed', ({ what }) => what === 'agent_session_title_changed');
  expect((await sessionOf(thread_ts))?.title).toBe('查封');
  watch.stop();
});
