import type { KnownBlock, ModalView } from '@slack/types';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Suggest, SuggestResult } from '../../src/workspace/protocol.ts';
import { ASK, type BoltApp, boltApp, CONTACT, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
// biome-ignore lint/suspicious/noExplicitAny: payloads are what is being looked at
let asked: any[] = [];
// biome-ignore lint/suspicious/noExplicitAny: payloads are what is being looked at
let pressed: any[] = [];
/** What the app answers next. */
let answer: unknown = { options: [] };

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const option = (value: string) => ({ text: text(`《${value}》`), value });
const laws = { type: 'external_select' as const, action_id: 'law', min_query_length: 0, placeholder: text('法律') };
const many = { type: 'multi_external_select' as const, action_id: 'laws', min_query_length: 0 };
const row: KnownBlock[] = [
  { type: 'actions', block_id: 'row', elements: [laws, { type: 'button', action_id: 'go', text: text('查') }] },
  { type: 'section', block_id: 'more', text: text('几部'), accessory: many },
  { type: 'actions', block_id: 'usual', elements: [{ type: 'external_select', action_id: 'law' }] },
];
const form: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: text('表格'),
  submit: text('提交'),
  blocks: [
    { type: 'input', block_id: 'law', label: text('法律'), element: { ...laws, initial_option: option('初始') } },
    {
      type: 'input',
      block_id: 'note',
      label: text('备注'),
      optional: true,
      element: { type: 'plain_text_input', action_id: 'note' },
    },
    { type: 'actions', block_id: 'act', elements: [{ type: 'button', action_id: 'more', text: text('更多') }] },
  ],
};

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.options(/^laws?$/, async ({ ack, body }) => {
      asked.push(body);
      if (answer === 'crash') throw new Error('crash');
      if (answer !== 'silence') await ack(answer as never);
    });
    bolt.action(/.*/, async ({ ack, body, client }) => {
      await ack();
      pressed.push(body);
      const [action] = (body as { actions: { action_id: string }[] }).actions;
      const { view } = body as { view?: { id: string } };
      if (action?.action_id === 'more' && view)
        await client.views.update({
          view_id: view.id,
          view: { ...form, blocks: [...form.blocks, { type: 'section', text: text('多一行') }] },
        });
    });
    bolt.command('/form', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: form });
    });
    bolt.view('form', async ({ ack, body }) => {
      await ack();
      pressed.push(body);
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});
beforeEach(() => {
  asked = [];
  pressed = [];
  answer = { options: [option('行政处罚法'), option('行政强制法')] };
});

const suggest = (query: Partial<Suggest> & object): Promise<SuggestResult> =>
  ws.post('/local/suggest', { as: OFFICER, block_id: 'row', action_id: 'law', value: '', ...query });
const post = async () => (await ws.client.chat.postMessage({ channel: ASK, text: '选', blocks: row })).ts ?? '';
const choose = (ts: string, action: object, more = {}) =>
  ws.act({
    as: OFFICER,
    do: 'click',
    channel: ASK,
    ts,
    block_id: 'row',
    action_id: 'law',
    ...more,
    action: action as never,
  });
const opened = async () => {
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
  await expect.poll(async () => (await ws.state()).modals.length).toBe(1);
  return (await ws.state()).modals[0]?.view_id ?? '';
};

test('in a message the app is asked with the message and what was typed, and its options come back', async () => {
  const ts = await post();
  expect(await suggest({ channel: ASK, ts, value: '行政' })).toEqual({ ok: true, ...(answer as object) });
  expect(asked[0]).toMatchObject({
    type: 'block_suggestion',
    block_id: 'row',
    action_id: 'law',
    value: '行政',
    user: { id: OFFICER },
    team: { id: 'T0LOCAL' },
    api_app_id: expect.any(String),
    channel: { id: ASK, name: '执法问答' },
    container: { type: 'message', message_ts: ts, channel_id: ASK, is_ephemeral: false },
    message: { ts, text: '选' },
  });
  expect(asked[0]).not.toHaveProperty('trigger_id');
  expect(asked[0]).not.toHaveProperty('response_url');
});

test('in groups the options come back in groups', async () => {
  const ts = await post();
  answer = { option_groups: [{ label: text('法律'), options: [option('行政处罚法')] }] };
  expect(await suggest({ channel: ASK, ts })).toEqual({ ok: true, ...(answer as object) });
  await choose(ts, { selected_option: option('行政处罚法') });
  expect(pressed[0].actions[0].selected_option).toEqual(option('行政处罚法'));
});

test('in a modal and on the home tab the app is asked with the view', async () => {
  const view_id = await opened();
  await suggest({ view_id, block_id: 'law' });
  expect(asked[0]).toMatchObject({ container: { type: 'view', view_id }, view: { id: view_id, callback_id: 'form' } });
  expect(asked[0]).not.toHaveProperty('channel');
  await ws.client.views.publish({ user_id: OFFICER, view: { type: 'home', blocks: row } });
  await suggest({ home: true });
  expect(asked[1]).toMatchObject({ container: { type: 'view' }, view: { type: 'home' } });
  await ws.act({ as: OFFICER, do: 'close', view_id });
});

test('a choice is sent exactly as the app offered it, whatever the page says of it', async () => {
  const ts = await post();
  await suggest({ channel: ASK, ts });
  const forged = { text: text('<!channel>'), value: '行政处罚法', description: text('x') };
  expect(await choose(ts, { selected_option: forged })).toEqual({ ok: true });
  expect(pressed[0].actions[0]).toMatchObject({ type: 'external_select', selected_option: option('行政处罚法') });
});

test('what the app never offered this person here is refused, in the choice and in the state beside it', async () => {
  const ts = await post();
  await suggest({ channel: ASK, ts });
  const strange = { selected_option: option('刑法') };
  const refused = { ok: false, reason: expect.stringContaining('请重新选择') };
  expect(await choose(ts, strange)).toEqual(refused);
  expect(await choose(ts, { selected_option: option('行政处罚法') }, { as: CONTACT })).toEqual(refused);
  expect(await choose(await post(), { selected_option: option('行政处罚法') })).toEqual(refused);
  const state = { row: { law: { type: 'external_select', ...strange } } };
  expect(await choose(ts, {}, { action_id: 'go', state })).toEqual(refused);
  expect(pressed).toEqual([]);
});

test('several are sent in the order chosen, from more than one query', async () => {
  const ts = await post();
  const place = { block_id: 'more', action_id: 'laws' };
  await suggest({ channel: ASK, ts, ...place });
  answer = { options: [option('噪声法')] };
  await suggest({ channel: ASK, ts, ...place, value: '噪声' });
  const selected_options = [option('噪声法'), option('行政强制法')];
  expect(await choose(ts, { selected_options }, place)).toEqual({ ok: true });
  expect(pressed[0].actions[0]).toMatchObject({ type: 'multi_external_select', selected_options });
  expect(await choose(ts, { selected_options: [...selected_options, option('刑法')] }, place)).toMatchObject({
    ok: false,
  });
});

test('a form is submitted with what was offered or stood there first, and not with anything else', async () => {
  const view_id = await opened();
  const submit = (value: string) =>
    ws.act({ as: OFFICER, do: 'submit', view_id, state: { law: { law: { selected_option: option(value) } } } });
  expect(await submit('刑法')).toMatchObject({ ok: false });
  expect(pressed).toEqual([]);
  expect(await submit('初始')).toEqual({ ok: true });
  expect(pressed[0].view.state.values.law.law).toEqual({ type: 'external_select', selected_option: option('初始') });
});

test('an update that follows a button keeps what was typed and chosen', async () => {
  const view_id = await opened();
  await suggest({ view_id, block_id: 'law' });
  const state = {
    law: { law: { type: 'external_select', selected_option: option('行政强制法') } },
    note: { note: { type: 'plain_text_input', value: '写了一半' } },
  };
  await ws.act({ as: OFFICER, do: 'clickModal', view_id, block_id: 'act', action_id: 'more', action: {}, state });
  await expect.poll(async () => (await ws.state()).modals[0]?.view.blocks.length).toBe(4);
  const view = (await ws.state()).modals[0]?.view as unknown as { state: { values: object } };
  expect(view.state.values).toMatchObject(state);
  expect(await ws.act({ as: OFFICER, do: 'submit', view_id, state })).toEqual({ ok: true });
});

test('below the least number of characters the app is not asked: three, where the element does not say', async () => {
  const ts = await post();
  const short = await suggest({ channel: ASK, ts, block_id: 'usual', value: '处罚' });
  expect(short).toEqual({ ok: false, reason: '再多输入一点，至少 3 个字才会去查。' });
  expect(asked).toEqual([]);
  expect(await suggest({ channel: ASK, ts, block_id: 'usual', value: '处罚法' })).toMatchObject({ ok: true });
});

const hundredAndOne = Array.from({ length: 101 }, (_, at) => option(String(at)));
const bad: [string, unknown, RegExp][] = [
  ['more than 100 options', { options: hundredAndOne }, /no more than 100 items/],
  [
    'more than 100 groups',
    { option_groups: hundredAndOne.map((one) => ({ label: text('组'), options: [one] })) },
    /no more than 100/,
  ],
  ['an option without text', { options: [{ value: 'x' }] }, /missing required field: text.*\/options\/0/],
  ['a text over 75 characters', { options: [{ text: text('长'.repeat(76)), value: 'x' }] }, /76 characters/],
  ['both kinds', { options: [], option_groups: [] }, /either options or option_groups/],
  ['neither kind', { nothing: 1 }, /additional property/],
];
test.each(bad)('an answer with %s is refused with Slack’s words', async (_, given, words) => {
  const ts = await post();
  answer = given;
  const result = await suggest({ channel: ASK, ts });
  expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(words) });
  expect(await choose(ts, { selected_option: option('0') })).toMatchObject({ ok: false });
});

test('P03 no answer within three seconds, a crash, and no app at all are sentences', async () => {
  const ts = await post();
  answer = 'crash';
  expect(await suggest({ channel: ASK, ts })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('选项的查询'),
  });
  answer = 'silence';
  expect(await suggest({ channel: ASK, ts })).toMatchObject({ ok: false, reason: expect.stringContaining('3 秒') });
  const alone = await workspace();
  await alone.client.views.publish({ user_id: OFFICER, view: { type: 'home', blocks: row } });
  const query = { as: OFFICER, home: true, block_id: 'row', action_id: 'law', value: '' };
  expect(await alone.post('/local/suggest', query)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('启动'),
  });
  await alone.close();
});

test('where nothing of the kind stands, nobody is asked', async () => {
  const ts = await post();
  for (const query of [
    { channel: ASK, ts: '1.000001' },
    { channel: 'D0CONTACT', ts },
    { channel: ASK, ts, action_id: 'go' },
    { channel: ASK, ts, block_id: 'none' },
    { view_id: 'V0NONE' },
    { as: 'U0NOBODY', channel: ASK, ts },
    {},
  ])
    expect(await suggest(query)).toMatchObject({ ok: false, reason: expect.stringMatching(/[。]$/) });
  expect(asked).toEqual([]);
});

test('whatever is offered can be chosen, and nothing else can', async () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(values, fc.string({ minLength: 1, maxLength: 20 }), async (offered, other) => {
      const ts = await post();
      answer = { options: offered.map(option) };
      expect(await suggest({ channel: ASK, ts })).toMatchObject({ ok: true });
      for (const value of [...offered, other])
        expect((await choose(ts, { selected_option: option(value) })).ok).toBe(offered.includes(value));
    }),
    { numRuns: 15 },
  );
});

test('an app without interactivity is not asked', async () => {
  const oauth_config = { scopes: { bot: ['chat:write'] } };
  const manifest = { oauth_config, settings: { interactivity: { is_enabled: false } } };
  const strict = await workspace({ manifest });
  const { ts } = await strict.client.chat.postMessage({ channel: ASK, text: '选', blocks: row });
  const query = { as: OFFICER, channel: ASK, ts, block_id: 'row', action_id: 'law', value: '' };
  const result = await strict.post('/local/suggest', query);
  expect(result).toEqual({ ok: false, reason: expect.stringContaining('交互') });
  await strict.close();
});
