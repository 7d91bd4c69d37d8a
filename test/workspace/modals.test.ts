import type { ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ASK, type BoltApp, boltApp, OFFICER, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;
let seen: { type: string; values?: unknown; view?: unknown; cleared?: boolean; hash?: string; trigger: string }[] = [];

const text = (label: string) => ({ type: 'plain_text' as const, text: label });
const form: ModalView = {
  type: 'modal',
  callback_id: 'form',
  notify_on_close: true,
  private_metadata: 'kept',
  title: text('登记'),
  submit: text('提交'),
  blocks: [
    {
      type: 'input',
      block_id: 'name',
      label: text('名称'),
      element: { type: 'plain_text_input', action_id: 'v', max_length: 5 },
    },
    {
      type: 'input',
      block_id: 'day',
      label: text('日期'),
      optional: true,
      element: { type: 'datepicker', action_id: 'v' },
    },
    {
      type: 'input',
      block_id: 'kind',
      label: text('类别'),
      element: {
        type: 'static_select',
        action_id: 'v',
        options: [
          { text: text('甲'), value: 'a' },
          { text: text('乙'), value: 'b' },
        ],
        initial_option: { text: text('甲'), value: 'a' },
      },
    },
    {
      type: 'input',
      block_id: 'more',
      label: text('其他'),
      optional: true,
      element: { type: 'checkboxes', action_id: 'v', options: [{ text: text('丙'), value: 'c' }] },
    },
    {
      type: 'input',
      block_id: 'count',
      label: text('数量'),
      optional: true,
      element: { type: 'number_input', action_id: 'v', is_decimal_allowed: false, min_value: '1', max_value: '9' },
    },
    {
      type: 'input',
      block_id: 'rate',
      label: text('比例'),
      optional: true,
      element: { type: 'number_input', action_id: 'v', is_decimal_allowed: true },
    },
    {
      type: 'actions',
      block_id: 'act',
      elements: [{ type: 'button', action_id: 'press', text: text('按'), value: 'x' }],
    },
  ],
};
const second: ModalView = { ...form, callback_id: 'second', title: text('第二层') };

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.command('/form', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: form });
    });
    bolt.view('form', async ({ ack, view, body }) => {
      seen.push({ type: 'submit', values: view.state.values, view, trigger: (body as ViewSubmitAction).trigger_id });
      const name = view.state.values.name?.v?.value;
      if (name === '错') await ack({ response_action: 'errors', errors: { name: '换一个名字' } });
      else if (name === '怪') await ack({ response_action: 'errors', errors: { nowhere: '没有这一项' } });
      else if (name === '推') await ack({ response_action: 'push', view: second });
      else if (name === '改') await ack({ response_action: 'update', view: { ...form, title: text('改过了') } });
      else if (name === '坏') await ack({ response_action: 'update', view: { ...form, title: text('长'.repeat(25)) } });
      else if (name === '清') await ack({ response_action: 'clear' });
      else await ack();
    });
    bolt.view('second', async ({ ack }) => ack({ response_action: 'clear' }));
    bolt.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
      await ack();
      seen.push({ type: 'closed', cleared: (body as ViewClosedAction).is_cleared, trigger: '' });
    });
    bolt.action('press', async ({ ack, body }) => {
      await ack();
      if (body.type !== 'block_actions' || body.view === undefined) return;
      seen.push({ type: 'press', values: body.view.state.values, hash: body.view.hash, trigger: body.trigger_id });
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});

/** Opens the form and gives its view id. */
async function open(): Promise<string> {
  const watch = await ws.watch();
  await ws.act({ as: OFFICER, do: 'command', channel: ASK, command: '/form', text: '' });
  const { modals } = await watch.next('modals', (change) => change.modals.length === 1);
  watch.stop();
  return modals[0]?.view_id ?? '';
}
const name = (value: string) => ({ name: { v: { type: 'plain_text_input', value } } });
const submit = (view_id: string, value: string) => ws.act({ as: OFFICER, do: 'submit', view_id, state: name(value) });
const stack = async () => (await ws.state()).modals;
/** Presses the button of a window; the trigger id of that. */
async function press(view_id: string, state = {}): Promise<string> {
  await ws.act({ as: OFFICER, do: 'clickModal', view_id, block_id: 'act', action_id: 'press', action: {}, state });
  return seen.at(-1)?.trigger ?? '';
}

beforeEach(() => {
  seen = [];
});

test('a submission carries every input: typed, initial and empty ones in Slack’s shapes', async () => {
  const id = await open();
  expect(await submit(id, '小店')).toEqual({ ok: true });
  expect(seen[0]?.values).toEqual({
    name: { v: { type: 'plain_text_input', value: '小店' } },
    day: { v: { type: 'datepicker', selected_date: null } },
    kind: { v: { type: 'static_select', selected_option: { text: text('甲'), value: 'a' } } },
    more: { v: { type: 'checkboxes', selected_options: [] } },
    count: { v: { type: 'number_input', value: null } },
    rate: { v: { type: 'number_input', value: null } },
  });
  expect(seen[0]?.view).toMatchObject({ id, root_view_id: id, previous_view_id: null, private_metadata: 'kept' });
  expect(await stack()).toEqual([]);
});

test('required, too long and wrong numbers are caught before the app hears of it', async () => {
  const id = await open();
  expect(await submit(id, '')).toMatchObject({ ok: false });
  expect((await stack())[0]?.errors).toEqual({ name: '请填写这一项。' });
  const state = { ...name('六个字的名称'), count: { v: { type: 'number_input', value: '0' } } };
  await ws.act({ as: OFFICER, do: 'submit', view_id: id, state });
  expect((await stack())[0]?.errors).toEqual({ name: '最多 5 个字。', count: '不能小于 1。' });
  expect(seen).toEqual([]);
});

test('the last length, number and day that fit go through; a day that is none does not', async () => {
  const id = await open();
  const typed = (count: string, rate: string, day: string) =>
    ws.act({
      ...{ as: OFFICER, do: 'submit', view_id: id },
      state: {
        ...name('五个字的名'),
        count: { v: { type: 'number_input', value: count } },
        rate: { v: { type: 'number_input', value: rate } },
        day: { v: { type: 'datepicker', selected_date: day } },
      },
    });
  const errors = async () => (await stack())[0]?.errors;
  await typed('1.5', '-0.5', '2026-02-30');
  expect(await errors()).toEqual({ count: '请填整数。', day: expect.stringContaining('日期') });
  await typed('10', '一半', '明天');
  expect(await errors()).toEqual({
    ...{ count: '不能大于 9。', rate: expect.any(String), day: expect.stringContaining('日期') },
  });
  expect(seen).toEqual([]);
  expect(await typed('9', '1.5', '2028-02-29')).toEqual({ ok: true });
  expect(seen).toHaveLength(1);
});

test('errors of the app are shown, and go away when the form is sent again', async () => {
  const id = await open();
  const watch = await ws.watch();
  expect(await submit(id, '错')).toEqual({ ok: true });
  await watch.next('modals', ({ modals }) => modals[0]?.errors?.name === '换一个名字');
  watch.stop();
  expect((await stack())[0]).toMatchObject({ view_id: id, errors: { name: '换一个名字' } });
  expect((await stack())[0]?.view).toMatchObject({ state: { values: { name: { v: { value: '错' } } } } });
  await submit(id, '好');
  expect(await stack()).toEqual([]);
});

test('errors for a block that is no input of the view are refused', async () => {
  const id = await open();
  expect(await submit(id, '怪')).toMatchObject({ ok: false, reason: expect.stringContaining('nowhere') });
  expect((await stack())[0]?.errors).toBeUndefined();
});

test('push stacks, update changes in place, clear closes all, and an invalid view is refused', async () => {
  const id = await open();
  await submit(id, '改');
  expect((await stack())[0]).toMatchObject({ view_id: id, view: { title: { text: '改过了' } } });
  expect(await submit(id, '坏')).toMatchObject({ ok: false, reason: expect.stringContaining('/view/title/text') });
  await submit(id, '推');
  const [, top] = await stack();
  expect(top?.view).toMatchObject({ title: { text: '第二层' }, previous_view_id: id, root_view_id: id });
  await submit(top?.view_id ?? '', '好');
  expect(await stack()).toEqual([]);
});

test('closing tells the app when it asked to hear of it', async () => {
  const id = await open();
  expect(await ws.act({ as: OFFICER, do: 'close', view_id: id })).toEqual({ ok: true });
  expect(seen).toEqual([{ type: 'closed', cleared: false, trigger: '' }]);
  expect(await ws.act({ as: OFFICER, do: 'close', view_id: id })).toMatchObject({ ok: false });
});

test('a button in a modal sends the values so far, and its trigger pushes up to three views', async () => {
  const id = await open();
  const trigger_id = await press(id, name('半'));
  expect(seen.at(-1)?.values).toMatchObject({ name: { v: { value: '半' } } });
  expect(await ws.client.views.push({ trigger_id, view: second })).toMatchObject({ ok: true });
  await expect(ws.client.views.push({ trigger_id, view: second })).rejects.toThrow('exchanged_trigger_id');
  const pushed = await ws.client.views.push({
    trigger_id: await press((await stack())[1]?.view_id ?? ''),
    view: second,
  });
  expect(pushed.view).toMatchObject({ root_view_id: id });
  const third = await press((await stack())[2]?.view_id ?? '');
  await expect(ws.client.views.push({ trigger_id: third, view: second })).rejects.toThrow('push_limit_reached');
});

test('a view is updated by its id and the hash the app last saw; typed values stay', async () => {
  const id = await open();
  await press(id, name('半'));
  const hash = seen.at(-1)?.hash ?? '';
  const updated = await ws.client.views.update({ view_id: id, hash, view: { ...form, title: text('新标题') } });
  expect(updated.view).toMatchObject({
    id,
    title: { text: '新标题' },
    state: { values: { name: { v: { value: '半' } } } },
  });
  await expect(ws.client.views.update({ view_id: id, hash, view: form })).rejects.toThrow('hash_conflict');
  await expect(ws.client.views.update({ view_id: 'V0NONE', view: form })).rejects.toThrow('not_found');
});

test('a trigger id lasts three seconds, and an unknown one is refused', async () => {
  const id = await open();
  const trigger_id = await press(id);
  await ws.post('/local/advance', { ms: 3001 });
  await expect(ws.client.views.open({ trigger_id, view: form })).rejects.toThrow('expired_trigger_id');
  await expect(ws.client.views.open({ trigger_id: '1.2.x', view: form })).rejects.toThrow('invalid_trigger_id');
});

test('a trigger id stays good while others come, and an old one is known as such for an hour', async () => {
  const id = await open();
  const first = await press(id);
  await press(id);
  const pushed = await ws.client.views.push({ trigger_id: first, view: second });
  await ws.act({ as: OFFICER, do: 'close', view_id: pushed.view?.id ?? '' });
  const old = await press(id);
  await ws.post('/local/advance', { ms: 3_600_000 });
  await press(id);
  await expect(ws.client.views.push({ trigger_id: old, view: second })).rejects.toThrow('expired_trigger_id');
  await ws.post('/local/advance', { ms: 3001 });
  await press(id);
  await expect(ws.client.views.push({ trigger_id: old, view: second })).rejects.toThrow('invalid_trigger_id');
});

test('an external id is one of a kind among the windows that are open', async () => {
  const id = await open();
  const named = { ...second, external_id: '台账' };
  await ws.client.views.push({ trigger_id: await press(id), view: named });
  const again = ws.client.views.push({ trigger_id: await press(id), view: named });
  await expect(again).rejects.toThrow('duplicate_external_id');
  await expect(ws.client.views.update({ view_id: id, view: named })).rejects.toThrow('duplicate_external_id');
  const same = await ws.client.views.update({ external_id: '台账', view: { ...named, title: text('新标题') } });
  expect(same.view).toMatchObject({ title: { text: '新标题' }, external_id: '台账' });
});
