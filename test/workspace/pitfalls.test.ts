import type { ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, bareApp, boltApp, CONTACT, OFFICER, type TestWorkspace, webClient, workspace } from './setup.ts';

let ws: TestWorkspace;
const ending: (() => unknown)[] = [];
beforeEach(async () => {
  ws = await workspace();
});
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
  await ws.close();
});

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const modal: ModalView = { type: 'modal', title: text('窗口'), blocks: [{ type: 'divider' }] };
const command = { as: OFFICER, do: 'command', channel: ASK, command: '/x', text: '' } as const;
const advance = (ms: number) => ws.post('/local/advance', { ms });

/** The newest form an app was posted: of a command, or the payload of an interaction. */
function lastForm(app: Awaited<ReturnType<typeof bareApp>>): Record<string, string> {
  const form = Object.fromEntries(new URLSearchParams(app.received.at(-1)?.body));
  return form.payload === undefined ? form : JSON.parse(form.payload);
}

async function formOfCommand() {
  const app = await bareApp(ws);
  ending.push(app.stop);
  await ws.act(command);
  return { app, ...lastForm(app) } as { app: typeof app; trigger_id: string; response_url: string };
}

test('P07 a trigger opens one view within three seconds; used, expired and foreign ones are refused', async () => {
  const first = await formOfCommand();
  await ws.client.views.open({ trigger_id: first.trigger_id, view: modal });
  const again = ws.client.views.open({ trigger_id: first.trigger_id, view: modal });
  await expect(again).rejects.toThrow('exchanged_trigger_id');
  const second = await formOfCommand();
  await advance(3001);
  const late = ws.client.views.open({ trigger_id: second.trigger_id, view: modal });
  await expect(late).rejects.toThrow('expired_trigger_id');
  const foreign = ws.client.views.open({ trigger_id: '123.456.ffffffffffffffffffffffffffffffff', view: modal });
  await expect(foreign).rejects.toThrow('invalid_trigger_id');
  const third = await formOfCommand();
  const { view } = await ws.client.views.open({ interactivity_pointer: third.trigger_id, view: modal });
  expect((await ws.state()).modals.map((open) => open.view_id)).toEqual([view?.id]);
});

test('P07 views stack three deep, only from a modal’s own trigger, and a stale hash is a conflict', async () => {
  const blocks = [
    {
      type: 'actions' as const,
      block_id: 'b',
      elements: [{ type: 'button' as const, action_id: 'a', text: text('按') }],
    },
  ];
  const { app, trigger_id } = await formOfCommand();
  const press = async (view_id: string) => {
    const about = { view_id, block_id: 'b', action_id: 'a', action: {}, state: {} };
    await ws.act({ as: OFFICER, do: 'clickModal', ...about });
    return lastForm(app).trigger_id ?? '';
  };
  let { view } = await ws.client.views.open({ trigger_id, view: { ...modal, blocks } });
  const bottom = view;
  for (let depth = 2; depth <= 3; depth += 1) {
    ({ view } = await ws.client.views.push({ trigger_id: await press(view?.id ?? ''), view: { ...modal, blocks } }));
  }
  const fourth = ws.client.views.push({ trigger_id: await press(view?.id ?? ''), view: modal });
  await expect(fourth).rejects.toThrow('push_limit_reached');
  await ws.act(command);
  const outside = lastForm(app).trigger_id ?? '';
  await expect(ws.client.views.push({ trigger_id: outside, view: modal })).rejects.toThrow('invalid_trigger_id');
  const update = { view_id: bottom?.id ?? '', view: modal };
  await ws.client.views.update({ ...update, hash: bottom?.hash ?? '' });
  await expect(ws.client.views.update({ ...update, hash: bottom?.hash ?? '' })).rejects.toThrow('hash_conflict');
});

const respond = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

test('P08 a response URL takes five messages, not a sixth', async () => {
  const { response_url } = await formOfCommand();
  for (let n = 1; n <= 5; n += 1) expect((await respond(response_url, { text: `第 ${n} 条` })).status).toBe(200);
  const sixth = await respond(response_url, { text: '第 6 条' });
  expect([sixth.status, await sixth.text()]).toEqual([404, 'used_url']);
  expect((await ws.state()).messages).toHaveLength(5);
});

test('P08 a response URL is good for thirty minutes, and replaces an ephemeral message that chat.update cannot', async () => {
  const blocks = [
    {
      type: 'actions' as const,
      block_id: 'b',
      elements: [{ type: 'button' as const, action_id: 'a', text: text('按') }],
    },
  ];
  const app = await bareApp(ws);
  ending.push(app.stop);
  const { message_ts = '' } = await ws.client.chat.postEphemeral({ channel: ASK, user: OFFICER, text: '悄悄', blocks });
  const update = ws.client.chat.update({ channel: ASK, ts: message_ts, text: '改' });
  await expect(update).rejects.toThrow('message_not_found');
  await ws.act({ as: OFFICER, do: 'click', channel: ASK, ts: message_ts, block_id: 'b', action_id: 'a', action: {} });
  const url = lastForm(app).response_url ?? '';
  await advance(29 * 60_000);
  await respond(url, { replace_original: true, text: '换过的' });
  const shown = (await ws.state()).messages;
  expect(shown).toMatchObject([{ ts: message_ts, text: '换过的', only: OFFICER }]);
  await advance(60_001);
  expect(await (await respond(url, { text: '晚了' })).text()).toBe('expired_url');
});

test('P10 Slack’s client gets through 429, 5xx and a lost answer, and reports what stays broken', async () => {
  const patient = webClient(ws, { retryConfig: { retries: 3, minTimeout: 1, maxTimeout: 5 }, timeout: 300 });
  const post = (what: string) => patient.chat.postMessage({ channel: ASK, text: what });
  const fault = (kind: string, times = 1) => ws.post('/local/fault', { method: 'chat.postMessage', kind, times });
  const count = async (what: string) => (await ws.state()).messages.filter((message) => message.text === what).length;
  for (const kind of ['429', '500-before', 'hang']) {
    await fault(kind);
    await post(kind);
    expect([kind, await count(kind)]).toEqual([kind, 1]);
  }
  // Accepted, and the answer lost: Slack's own client says it twice.
  await fault('reset-after');
  await post('说了两遍');
  expect(await count('说了两遍')).toBe(2);
  await fault('500-before', 4);
  await expect(post('没说成')).rejects.toMatchObject({ code: expect.stringContaining('http_error') });
  expect(await count('没说成')).toBe(0);
});

test('P10 with the network down the client fails with its cause, and goes on when it is back', async () => {
  const port = Number(new URL(ws.url).port);
  await ws.close();
  const client = webClient(ws);
  const lost = client.chat.postMessage({ channel: ASK, text: '断网' });
  await expect(lost).rejects.toMatchObject({ code: expect.stringContaining('request_error') });
  ws = await workspace({ port });
  const back = webClient(ws);
  expect(await back.chat.postMessage({ channel: ASK, text: '又通了' })).toMatchObject({ ok: true });
});

test('P10 a queue that Slack has told to wait does not hold up acknowledgements', async () => {
  const app = await boltApp(ws, (bolt) => {
    bolt.command('/x', async ({ ack, client, command: { text: what } }) => {
      await ack();
      await client.chat.postMessage({ channel: ASK, text: what });
    });
  });
  ending.push(() => app.stop());
  await ws.post('/local/fault', { method: 'chat.postMessage', kind: '429', retryAfter: 1 });
  const said = async () => (await ws.state()).messages.map((message) => message.text).toSorted();
  for (const what of ['一', '二', '三']) expect(await ws.act({ ...command, text: what })).toEqual({ ok: true });
  expect(await said()).toEqual([]);
  await expect.poll(said, { timeout: 8000 }).toEqual(['一', '三', '二'].toSorted());
}, 10_000);

test('a channel chosen in a modal comes with a response URL, where the select asks for one', async () => {
  const submitted: ViewSubmitAction[] = [];
  const select = { type: 'conversations_select' as const, action_id: 'to' };
  const view: ModalView = {
    ...modal,
    callback_id: 'share',
    submit: text('发送'),
    blocks: [
      { type: 'input', block_id: 'where', label: text('发到'), element: { ...select, response_url_enabled: true } },
      { type: 'input', block_id: 'about', label: text('关于'), optional: true, element: select },
    ],
  };
  const app = await boltApp(ws, (bolt) => {
    bolt.command('/x', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    bolt.view('share', async ({ ack, body, respond: answer }) => {
      await ack();
      submitted.push(body as ViewSubmitAction);
      await answer({ response_type: 'in_channel', text: '送到了' });
    });
  });
  ending.push(() => app.stop());
  const watch = await ws.watch(CONTACT);
  await ws.act(command);
  await expect.poll(async () => (await ws.state()).modals.length).toBe(1);
  const [open] = (await ws.state()).modals;
  const chosen = { to: { type: 'conversations_select', selected_conversation: ASK } };
  const state = { where: chosen, about: chosen };
  await ws.act({ as: OFFICER, do: 'submit', view_id: open?.view_id ?? '', state });
  expect(await watch.message((message) => message.text === '送到了')).toMatchObject({ channel: ASK });
  expect(submitted[0]?.response_urls).toEqual([
    { block_id: 'where', action_id: 'to', channel_id: ASK, response_url: expect.stringContaining('/respond/') },
  ]);
  watch.stop();
});
