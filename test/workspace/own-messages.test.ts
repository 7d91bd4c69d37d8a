import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASK, bareApp, CONTACT, OFFICER, type TestWorkspace, workspace } from './setup.ts';

const BOT = 'U0PLUMBLINE';
let ws: TestWorkspace;
let app: Awaited<ReturnType<typeof bareApp>>;
let ts: string;
beforeEach(async () => {
  ws = await workspace();
  app = await bareApp(ws);
  const said = await ws.act({ as: OFFICER, do: 'say', channel: ASK, text: '原来的话' });
  ts = said.ok ? (said.ts ?? '') : '';
});
afterEach(async () => {
  await ws.close();
  app.stop();
});

/** The events the app got after the first message. */
async function events() {
  await ws.idle();
  return app.received.slice(1).map(({ body }) => JSON.parse(body).event as Record<string, unknown>);
}
const now = async () => (await ws.state()).messages.find((message) => message.ts === ts);
const mine = () => ({ as: OFFICER, channel: ASK, ts });

test('a person edits their own message, and the app hears what it was and what it is', async () => {
  expect(await ws.act({ ...mine(), do: 'edit', text: '改过的话 @准绳' })).toEqual({ ok: true, ts });
  expect(await now()).toMatchObject({ text: `改过的话 <@${BOT}>`, edited: {} });
  expect(await events()).toMatchObject([
    {
      subtype: 'message_changed',
      hidden: true,
      channel: ASK,
      channel_type: 'channel',
      message: { ts, user: OFFICER, text: `改过的话 <@${BOT}>`, edited: { user: OFFICER } },
      previous_message: { ts, text: '原来的话' },
    },
  ]);
  expect(await ws.act({ ...mine(), do: 'edit', text: '改过的话 @准绳' })).toEqual({ ok: true, ts });
  expect(await events()).toHaveLength(1);
});

test('a person takes their own message back', async () => {
  expect(await ws.act({ ...mine(), do: 'delete' })).toEqual({ ok: true });
  expect(await now()).toBeUndefined();
  expect(await events()).toMatchObject([
    { subtype: 'message_deleted', hidden: true, deleted_ts: ts, previous_message: { ts, text: '原来的话' } },
  ]);
});

test('of a message with replies a tombstone stays, told as a change', async () => {
  await ws.client.chat.postMessage({ channel: ASK, thread_ts: ts, text: '答复' });
  await ws.act({ ...mine(), do: 'delete' });
  expect((await events()).at(-1)).toMatchObject({
    subtype: 'message_changed',
    message: { ts, subtype: 'tombstone', user: 'USLACKBOT', hidden: true, reply_count: 1 },
    previous_message: { text: '原来的话' },
  });
});

test('others’ messages, empty texts and messages that are gone are refused with a sentence', async () => {
  const other = { ...mine(), as: CONTACT };
  const wrong = [
    await ws.act({ ...other, do: 'edit', text: '不是我说的' }),
    await ws.act({ ...other, do: 'delete' }),
    await ws.act({ ...mine(), do: 'edit', text: ' ' }),
    await ws.act({ ...mine(), ts: '1.000001', do: 'delete' }),
    await ws.act({ ...mine(), channel: 'C0OVERSEE', do: 'pin', on: true }),
    await ws.act({ ...mine(), do: 'react', name: 'no such emoji', on: true }),
    await ws.post('/local/act', { ...mine(), do: 'react', name: 'eyes', on: 'yes' }),
  ];
  for (const result of wrong) expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/。$/) });
  expect(await now()).toMatchObject({ text: '原来的话' });
  expect(await events()).toEqual([]);
});

test('reactions come and go, each told once, by people and by the app', async () => {
  const react = (as: string, on: boolean) => ws.act({ ...mine(), as, do: 'react', name: 'eyes', on });
  for (const as of [OFFICER, CONTACT, CONTACT]) expect(await react(as, true)).toEqual({ ok: true });
  await ws.client.reactions.add({ channel: ASK, timestamp: ts, name: ':eyes:' });
  expect((await now())?.reactions).toEqual([{ name: 'eyes', users: [OFFICER, CONTACT, BOT] }]);
  const got = await ws.client.reactions.get({ channel: ASK, timestamp: ts });
  expect(got).toMatchObject({ type: 'message', message: { ts, reactions: [{ name: 'eyes', count: 3 }] } });
  const listed = await ws.client.reactions.list({ user: CONTACT });
  expect(listed.items).toMatchObject([{ type: 'message', channel: ASK, message: { ts } }]);
  await react(OFFICER, false);
  await react(CONTACT, false);
  await ws.client.reactions.remove({ channel: ASK, timestamp: ts, name: 'eyes' });
  await expect(ws.client.reactions.remove({ channel: ASK, timestamp: ts, name: 'eyes' })).rejects.toThrow(
    'no_reaction',
  );
  expect((await now())?.reactions).toBeUndefined();
  const told = await events();
  expect(told.map(({ type, user }) => [type, user])).toEqual([
    ...[OFFICER, CONTACT, BOT].map((user) => ['reaction_added', user]),
    ...[OFFICER, CONTACT, BOT].map((user) => ['reaction_removed', user]),
  ]);
  expect(told[0]).toMatchObject({ reaction: 'eyes', item: { type: 'message', channel: ASK, ts }, item_user: OFFICER });
});

test('messages are pinned and taken down by people and the app, and the pins are listed', async () => {
  expect(await ws.act({ ...mine(), do: 'pin', on: true })).toEqual({ ok: true });
  expect(await now()).toMatchObject({ pinned: true });
  const pin = { channel: ASK, timestamp: ts };
  await expect(ws.client.pins.add(pin)).rejects.toThrow('already_pinned');
  await expect(ws.client.pins.add({ channel: ASK, timestamp: '1.000001' })).rejects.toThrow('message_not_found');
  const { items } = await ws.client.pins.list({ channel: ASK });
  expect(items).toMatchObject([{ type: 'message', created_by: OFFICER, message: { ts, pinned_to: [ASK] } }]);
  expect(await ws.client.conversations.history({ channel: ASK })).toMatchObject({ pin_count: 1 });
  await ws.client.pins.remove(pin);
  await expect(ws.client.pins.remove(pin)).rejects.toThrow('no_pin');
  expect(await now()).not.toHaveProperty('pinned');
  expect(await events()).toMatchObject([
    { type: 'pin_added', user: OFFICER, channel_id: ASK, pin_count: '1', item: { message: { ts } } },
    { type: 'pin_removed', user: BOT, channel_id: ASK, has_pins: false, item_user: OFFICER },
  ]);
});

test('edits, reactions and pins outlive an update by the app and a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'own-'));
  const first = await workspace({ data });
  const posted = await first.client.chat.postMessage({ channel: ASK, text: '一' });
  const about = { as: OFFICER, channel: ASK, ts: posted.ts ?? '' };
  await first.act({ ...about, do: 'pin', on: true });
  await first.act({ ...about, do: 'react', name: '+1', on: true });
  await first.client.chat.update({ channel: ASK, ts: about.ts, text: '二' });
  await first.close();
  const second = await workspace({ data });
  expect((await second.state()).messages).toMatchObject([{ text: '二', pinned: true, reactions: [{ name: '+1' }] }]);
  await second.close();
  rmSync(data, { recursive: true });
});

test('reactions and pins are listed the newest message and the newest pin first', async () => {
  const later = (await ws.client.chat.postMessage({ channel: ASK, text: '后说的' })).ts ?? '';
  for (const timestamp of [later, ts]) {
    await ws.client.reactions.add({ channel: ASK, timestamp, name: 'eyes' });
    await ws.client.pins.add({ channel: ASK, timestamp });
    await ws.post('/local/advance', { ms: 1000 });
  }
  const { items: reacted } = await ws.client.reactions.list({});
  expect(reacted?.map(({ message }) => message?.ts)).toEqual([later, ts]);
  const { items: pinned } = await ws.client.pins.list({ channel: ASK });
  expect(pinned?.map((item) => 'message' in item && item.message?.ts)).toEqual([ts, later]);
});
