import type { ModalView } from '@slack/types';
import type { Act, ActResult } from '../../src/workspace/protocol.ts';
import { ASK, bareApp, CONTACT, DM, OFFICER, type TestWorkspace } from './setup.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is delivered is what is being looked at
export type Payload = any;

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const options = [
  { text: plain('甲'), value: 'a' },
  { text: plain('乙'), value: 'b' },
];

/** Every element that holds a value, with what is chosen in it. */
const CHOICES: [element: Record<string, unknown> & { type: string }, chosen: Record<string, unknown>][] = [
  [{ type: 'static_select', options, placeholder: plain('选') }, { selected_option: options[0] }],
  [{ type: 'multi_static_select', options, initial_options: [options[1]] }, { selected_options: options }],
  [{ type: 'users_select', initial_user: CONTACT }, { selected_user: OFFICER }],
  [{ type: 'multi_users_select' }, { selected_users: [OFFICER] }],
  [{ type: 'conversations_select' }, { selected_conversation: ASK }],
  [{ type: 'multi_conversations_select' }, { selected_conversations: [ASK] }],
  [{ type: 'channels_select' }, { selected_channel: ASK }],
  [{ type: 'multi_channels_select' }, { selected_channels: [ASK] }],
  [{ type: 'checkboxes', options }, { selected_options: [options[0]] }],
  [{ type: 'radio_buttons', options }, { selected_option: options[0] }],
  [{ type: 'datepicker', initial_date: '2026-01-01' }, { selected_date: '2026-12-09' }],
  [{ type: 'timepicker' }, { selected_time: '08:30' }],
];
const TYPED = ['plain_text_input', 'email_text_input', 'url_text_input', 'file_input', 'external_select'];

/** Does everything an app can hear of, and gives what it then heard. */
export async function everything(ws: TestWorkspace): Promise<Payload[]> {
  const app = await bareApp(ws);
  const payloads = () => ws.log.entries.filter(({ kind }) => kind === 'delivery').map(({ body }) => body as Payload);
  await messages(ws);
  await channelsAndGroups(ws);
  await elements(ws);
  await views(ws, () => payloads().findLast(({ trigger_id }) => trigger_id !== undefined).trigger_id);
  await ws.idle();
  app.stop();
  return payloads();
}

type Did = { as?: string } & Record<string, unknown>;
async function act(ws: TestWorkspace, did: Did): Promise<string> {
  const result: ActResult = await ws.act({ as: OFFICER, ...did } as unknown as Act);
  if (!result.ok) throw new Error(`${JSON.stringify(did)}: ${result.reason}`);
  return result.ts ?? '';
}

async function messages(ws: TestWorkspace): Promise<void> {
  const ts = await act(ws, { do: 'say', channel: ASK, text: '@准绳 在吗' });
  await act(ws, { do: 'edit', channel: ASK, ts, text: '@准绳 在不在' });
  for (const on of [true, false]) {
    await act(ws, { do: 'react', channel: ASK, ts, name: 'eyes', on });
    await act(ws, { do: 'pin', channel: ASK, ts, on });
  }
  await ws.client.chat.postMessage({ channel: ASK, thread_ts: ts, text: '在', reply_broadcast: true });
  await act(ws, { do: 'command', channel: ASK, command: '/zs', text: '查' });
  await act(ws, { do: 'shortcut', callback_id: 'global' });
  await act(ws, { do: 'messageShortcut', channel: ASK, ts, callback_id: 'message' });
  await act(ws, { do: 'delete', channel: ASK, ts });
  const put = `${ws.url}/local/upload?as=${OFFICER}&name=a.txt`;
  const headers = { 'content-type': 'application/octet-stream' };
  const { file } = (await (await fetch(put, { method: 'POST', headers, body: '附' })).json()) as Payload;
  const shared = await act(ws, { do: 'share', channel: DM, text: '看', files: [file.id] });
  await act(ws, { do: 'delete', channel: DM, ts: shared });
  const thread_ts = await act(ws, { do: 'say', channel: DM, text: '慢慢说' });
  await ws.client.chat.startStream({ channel: DM, thread_ts, markdown_text: '这' });
  await act(ws, { do: 'rename', channel: DM, thread_ts, title: '一问' });
  await act(ws, { do: 'stop', channel: DM, thread_ts });
}

async function channelsAndGroups(ws: TestWorkspace): Promise<void> {
  const { conversations, usergroups } = ws.client;
  const channel = (await conversations.create({ name: '新' })).channel?.id ?? '';
  await conversations.invite({ channel, users: OFFICER });
  await conversations.kick({ channel, user: OFFICER });
  await conversations.leave({ channel });
  await conversations.join({ channel });
  await conversations.archive({ channel });
  await ws.post('/local/channels', { id: channel, archived: false });
  const usergroup = (await usergroups.create({ name: '组', handle: 'zu' })).usergroup?.id ?? '';
  await usergroups.users.update({ usergroup, users: OFFICER });
  await ws.post('/local/people', { id: CONTACT, locale: 'en-US' });
}

async function elements(ws: TestWorkspace): Promise<void> {
  const feedback = { text: plain('好'), value: 'good' };
  const blocks = [
    { type: 'actions', block_id: 'row', elements: CHOICES.map(([one]) => ({ ...one, action_id: one.type })) },
    {
      type: 'actions',
      block_id: 'buttons',
      elements: [
        { type: 'button', action_id: 'button', text: plain('按'), value: 'v' },
        { type: 'overflow', action_id: 'overflow', options },
      ],
    },
    {
      type: 'context_actions',
      block_id: 'votes',
      elements: [
        { type: 'feedback_buttons', action_id: 'vote', positive_button: feedback, negative_button: feedback },
        { type: 'icon_button', action_id: 'icon', icon: 'trash', text: plain('扔'), value: 'v' },
      ],
    },
  ];
  const { ts } = await ws.client.chat.postMessage({ channel: ASK, text: '选', blocks: blocks as Payload });
  const press = (block_id: string, action_id: string, action = {}) =>
    act(ws, { do: 'click', channel: ASK, ts, block_id, action_id, action });
  for (const [{ type }, chosen] of CHOICES) await press('row', type, chosen);
  await press('buttons', 'button');
  await press('buttons', 'overflow', { selected_option: options[0] });
  await press('votes', 'vote', { value: 'good' });
  await press('votes', 'icon');
}

async function views(ws: TestWorkspace, trigger: () => string): Promise<void> {
  await act(ws, { do: 'openHome', tab: 'messages' });
  const row = { type: 'actions', block_id: 'row', elements: [{ type: 'button', action_id: 'b', text: plain('按') }] };
  await ws.client.views.publish({ user_id: OFFICER, view: { type: 'home', blocks: [row] as Payload } });
  await act(ws, { do: 'openHome', tab: 'home' });
  await act(ws, { do: 'clickHome', block_id: 'row', action_id: 'b', action: {} });
  const inputs = [...CHOICES.map(([one]) => one), ...TYPED.map((type) => ({ type }))].map((element) => {
    const rest = element.type === 'external_select' ? { min_query_length: 0 } : {};
    const named = { ...element, ...rest, action_id: 'it' };
    return { type: 'input', block_id: element.type, optional: true, label: plain('填'), element: named };
  });
  const view = {
    type: 'modal',
    title: plain('窗'),
    submit: plain('送'),
    notify_on_close: true,
    blocks: [...inputs, row],
  };
  const open = async () => {
    await act(ws, { do: 'shortcut', callback_id: 'global' });
    return (await ws.client.views.open({ trigger_id: trigger(), view: view as unknown as ModalView })).view?.id ?? '';
  };
  const view_id = await open();
  await ws.post('/local/suggest', { as: OFFICER, view_id, block_id: 'external_select', action_id: 'it', value: '查' });
  await act(ws, { do: 'clickModal', view_id, block_id: 'row', action_id: 'b', action: {}, state: {} });
  await act(ws, { do: 'submit', view_id, state: {} });
  await act(ws, { do: 'close', view_id: await open() });
}
