import type { KnownBlock } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { collect } from '../../../src/workspace/page/elements/state.ts';
import { html } from '../page/draw.tsx';
import { ASK, type BoltApp, boltApp, OFFICER, type TestWorkspace, workspace } from '../setup.ts';
import { mrkdwn, options, plain } from './samples.ts';

const button = (action_id: string) => ({ type: 'button' as const, action_id, text: plain('按'), value: action_id });
const menu = { type: 'static_select' as const, action_id: 'pick', options: options(2) };
const card = (block_id: string) => ({
  ...{ type: 'card' as const, block_id, title: mrkdwn('题') },
  actions: [button('press')],
});
const blocks: KnownBlock[] = [
  {
    type: 'container',
    block_id: 'box',
    title: plain('题'),
    child_blocks: [
      { type: 'actions', block_id: 'row', elements: [button('inner'), menu] },
      { type: 'input', block_id: 'field', label: plain('名'), element: { type: 'datepicker', action_id: 'day' } },
    ],
  },
  { type: 'carousel', block_id: 'cards', elements: [card('one'), card('two')] },
  { type: 'card', title: mrkdwn('题'), actions: [{ ...button('alone'), action_id: undefined as never }] },
];

let ws: TestWorkspace;
let app: BoltApp;
// biome-ignore lint/suspicious/noExplicitAny: the payload is what is being looked at
let bodies: any[] = [];
beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.action(/./, async ({ ack, body }) => {
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

async function posted() {
  const { ts = '' } = await ws.client.chat.postMessage({ channel: ASK, text: '好', blocks });
  const message = (await ws.state()).messages.find((one) => one.ts === ts);
  const press = (block_id: string, action_id: string, action = {}) =>
    ws.act({ as: OFFICER, do: 'click', channel: ASK, ts, block_id, action_id, action });
  return { message, press };
}

it('presses what stands in a container or on a card, with the block it stands in', async () => {
  const { press } = await posted();
  expect(await press('row', 'inner')).toEqual({ ok: true });
  expect(await press('two', 'press')).toEqual({ ok: true });
  expect(bodies.map(({ actions }) => actions[0])).toMatchObject([
    { type: 'button', block_id: 'row', action_id: 'inner', value: 'inner' },
    { type: 'button', block_id: 'two', action_id: 'press' },
  ]);
  expect(bodies[0].state.values).toEqual({
    row: { pick: { type: 'static_select', selected_option: null } },
    field: { day: { type: 'datepicker', selected_date: null } },
  });
  expect(await press('cards', 'press')).toMatchObject({ ok: false });
});

it('makes up ids where none were given, down to the buttons of a card', async () => {
  const { message, press } = await posted();
  const last = message?.blocks?.at(-1) as { block_id: string; actions: { action_id: string }[] };
  expect(last.block_id).toMatch(/./);
  expect(await press(last.block_id, last.actions[0]?.action_id ?? '')).toEqual({ ok: true });
});

it('sends the values of inputs in a container along from the page', () => {
  expect(collect(blocks, { row: { pick: { type: 'static_select', selected_option: options(1)[0] } } })).toEqual({
    row: { pick: { type: 'static_select', selected_option: options(1)[0] } },
    field: { day: { type: 'datepicker', selected_date: null } },
  });
});

it('draws what it takes', () => {
  expect(html(blocks[1]).match(/<button/g)).toHaveLength(2);
});
