import type { KnownBlock } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ASK, type BoltApp, boltApp, CONTACT, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
// biome-ignore lint/suspicious/noExplicitAny: the payload is what is being looked at
let bodies: any[] = [];

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const option = (value: string) => ({ text: text(value), value });
const blocks: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'replace', text: text('替换'), value: 'one' },
      { type: 'button', action_id: 'delete', text: text('删除') },
      { type: 'static_select', action_id: 'pick', options: [option('甲'), option('乙')] },
      { type: 'overflow', action_id: 'more', options: [option('丙')] },
    ],
  },
  {
    type: 'context_actions',
    block_id: 'votes',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'vote',
        positive_button: { text: text('有用'), value: 'good' },
        negative_button: { text: text('没用'), value: 'bad' },
      },
    ],
  },
];

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.action('replace', async ({ ack, body, respond }) => {
      await ack();
      bodies.push(body);
      await respond({ text: '换好了', replace_original: true });
    });
    bolt.action('delete', async ({ ack, body, respond }) => {
      await ack();
      bodies.push(body);
      await respond({ delete_original: true });
    });
    bolt.action(/pick|more|vote/, async ({ ack, body }) => {
      await ack();
      bodies.push(body);
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(() => {
  bodies = [];
});

async function post(): Promise<string> {
  return (await ws.client.chat.postMessage({ channel: ASK, text: '请选', blocks })).ts ?? '';
}
const click = (ts: string, action_id: string, action = {}, block_id = 'row') =>
  ws.act({ as: OFFICER, do: 'click', channel: ASK, ts, block_id, action_id, action });

test('a button sends the whole message and replaces it through its response URL', async () => {
  const ts = await post();
  const watch = await ws.watch(CONTACT);
  expect(await click(ts, 'replace', { value: 'forged' })).toEqual({ ok: true });
  expect(bodies[0]).toMatchObject({
    type: 'block_actions',
    user: { id: OFFICER, team_id: 'T0LOCAL' },
    container: { type: 'message', message_ts: ts, channel_id: ASK, is_ephemeral: false },
    channel: { id: ASK, name: '执法问答' },
    message: { ts, text: '请选', bot_id: 'B0PLUMBLINE', blocks: [{ block_id: 'row' }, { block_id: 'votes' }] },
    actions: [{ type: 'button', block_id: 'row', action_id: 'replace', value: 'one', text: { text: '替换' } }],
    state: { values: { row: { pick: { type: 'static_select', selected_option: null } } } },
  });
  const replaced = await watch.message((message) => message.ts === ts && message.text === '换好了');
  expect(replaced.blocks).toBeUndefined();
  expect(replaced.edited).toBeDefined();
  watch.stop();
});

test('an ephemeral message is sent without its body, and can be replaced and deleted only that way', async () => {
  const { message_ts: ts = '' } = await ws.client.chat.postEphemeral({
    channel: ASK,
    user: OFFICER,
    text: '悄悄',
    blocks,
  });
  const watch = await ws.watch();
  await click(ts, 'replace');
  expect(bodies[0].container).toMatchObject({ message_ts: ts, is_ephemeral: true });
  expect(bodies[0].message).toBeUndefined();
  await watch.message((message) => message.ts === ts && message.text === '换好了' && message.only === OFFICER);
  await expect(ws.client.chat.update({ channel: ASK, ts, text: 'x' })).rejects.toThrow('message_not_found');
  const stranger = await ws.act({
    ...{ as: CONTACT, do: 'click', channel: ASK, ts },
    block_id: 'row',
    action_id: 'replace',
    action: {},
  });
  expect(stranger).toMatchObject({ ok: false });
  watch.stop();
});

test('delete_original takes the message away for everyone', async () => {
  const ts = await post();
  const watch = await ws.watch(CONTACT);
  await click(ts, 'delete');
  expect(await watch.message((message) => message.ts === ts && message.deleted === true)).toBeTruthy();
  expect((await ws.state()).messages.some((message) => message.ts === ts)).toBe(false);
  expect(await click(ts, 'delete')).toMatchObject({ ok: false, reason: expect.stringContaining('不在了') });
  watch.stop();
});

test('selects, overflow menus and feedback buttons send what was chosen', async () => {
  const ts = await post();
  await click(ts, 'pick', { selected_option: option('乙') });
  await click(ts, 'more', { selected_option: { value: '丙' } });
  await click(ts, 'vote', { value: 'bad' }, 'votes');
  expect(bodies.map((body) => body.actions[0])).toMatchObject([
    { type: 'static_select', selected_option: option('乙') },
    { type: 'overflow', selected_option: option('丙') },
    { type: 'feedback_buttons', value: 'bad', text: { text: '没用' } },
  ]);
  expect(await click(ts, 'vote', { value: 'ugly' }, 'votes')).toMatchObject({ ok: false });
  expect(await click(ts, 'pick', {})).toMatchObject({ ok: false });
});

test('what was just chosen stands in the state that goes with it, beside what stood there before', async () => {
  const ts = await post();
  await click(ts, 'pick', { selected_option: option('乙') });
  expect(bodies[0].state.values.row.pick).toEqual({ type: 'static_select', selected_option: option('乙') });
  const home: KnownBlock[] = [
    {
      type: 'actions',
      block_id: 'row',
      elements: [
        { type: 'static_select', action_id: 'pick', options: [option('甲'), option('乙')] },
        { type: 'timepicker', action_id: 'pick-time', initial_time: '08:30' },
        { type: 'button', action_id: 'more', text: text('存') },
      ],
    },
    { type: 'input', block_id: 'note', label: text('备注'), element: { type: 'plain_text_input', action_id: 'note' } },
  ];
  await ws.client.views.publish({ user_id: OFFICER, view: { type: 'home', blocks: home } });
  const press = (action_id: string, action = {}, state = {}) =>
    ws.act({ as: OFFICER, do: 'clickHome', block_id: 'row', action_id, action, state });
  await press('pick', { selected_option: option('甲') });
  await press('pick-time', { selected_time: '09:00' });
  await press('more', {}, { note: { note: { type: 'plain_text_input', value: '明天' } } });
  expect(bodies.slice(1).map((body) => body.view.state.values.row.pick.selected_option)).toEqual(
    Array(3).fill(option('甲')),
  );
  expect(bodies[2].actions).toMatchObject([{ selected_time: '09:00', initial_time: '08:30' }]);
  expect(bodies[3].view.state.values).toMatchObject({
    row: { 'pick-time': { selected_time: '09:00' } },
    note: { note: { value: '明天' } },
  });
  expect(bodies[3].view.state.values.row).not.toHaveProperty('more');
});

test('a click on something that is not there fails with a sentence', async () => {
  const ts = await post();
  expect(await click(ts, 'gone')).toMatchObject({ ok: false, reason: expect.stringContaining('不在了') });
});

test('a response URL dies after thirty minutes', async () => {
  const ts = await post();
  await click(ts, 'more', { selected_option: { value: '丙' } });
  const url = bodies[0].response_url;
  const send = () =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"迟了"}' });
  expect((await send()).status).toBe(200);
  await ws.post('/local/advance', { ms: 30 * 60_000 + 1 });
  const late = await send();
  expect([late.status, await late.text()]).toEqual([404, 'expired_url']);
});

test('a response URL leads into no archived channel', async () => {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: 'C0URBAN', text: '请选', blocks });
  const where = { as: OFFICER, do: 'click', channel: 'C0URBAN', ts, block_id: 'row', action_id: 'more' } as const;
  await ws.act({ ...where, action: { selected_option: { value: '丙' } } });
  await ws.post('/local/channels', { id: 'C0URBAN', archived: true });
  const headers = { 'content-type': 'application/json' };
  const late = await fetch(bodies[0].response_url, { method: 'POST', headers, body: '{"text":"迟了"}' });
  expect([late.status, await late.text()]).toEqual([410, 'channel_is_archived']);
});

test('a response URL refuses what Slack refuses, with an HTTP error', async () => {
  const ts = await post();
  await click(ts, 'more', { selected_option: { value: '丙' } });
  const send = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(bodies[0].response_url, { method: 'POST', headers, body: JSON.stringify(body) });
    return [answer.status, await answer.text()];
  };
  expect(await send({ text: 'x', blocks: [{ type: 'poster' }] })).toEqual([400, 'invalid_blocks']);
  expect(await send({ blocks: [] })).toEqual([400, 'no_text']);
  expect(await send({ text: 'x', thread_ts: '1.000001' })).toEqual([400, 'thread_not_found']);
  expect(await send({ text: '在线程里', thread_ts: ts, response_type: 'in_channel' })).toEqual([200, '{"ok":true}']);
  expect((await ws.state()).messages.find(({ text }) => text === '在线程里')).toMatchObject({ thread_ts: ts });
});
