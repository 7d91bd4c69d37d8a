import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  ContextBlockElement,
  InputBlockElement,
  KnownBlock,
  RichTextBlockElement,
  RichTextElement,
  SectionBlockAccessory,
} from '@slack/types';
import type { ElementType } from '../../../src/workspace/blocks/elements/index.ts';

export type Json = Record<string, unknown>;

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
export const option = (value: string, text = value) => ({ text: plain(text), value });
export const options = (count: number) => Array.from({ length: count }, (_, at) => option(`${at}`));
export const picture = { type: 'image' as const, image_url: 'https://example.cn/a.png', alt_text: '图' };
export const cell = (text: string) => ({ type: 'raw_text' as const, text });
export const rich = (text = '原文') => ({
  type: 'rich_text' as const,
  elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }],
});

type Elements =
  | ActionsBlockElement
  | ContextActionsBlockElement
  | ContextBlockElement
  | InputBlockElement
  | SectionBlockAccessory;
type ByType<Union extends { type: string }> = { [Type in Union['type']]: Extract<Union, { type: Type }> };

const confirm = { title: plain('确认'), text: mrkdwn('要删吗'), confirm: plain('删'), deny: plain('不删') };
const holding = { action_id: 'a', confirm, focus_on_load: true };
const choosing = { ...holding, placeholder: plain('选一个') };
const typing = {
  action_id: 'a',
  focus_on_load: true,
  placeholder: plain('写在这里'),
  dispatch_action_config: { trigger_actions_on: ['on_enter_pressed' as const] },
};

/** One element of each kind with all its fields, as @slack/types has it. */
export const ELEMENT_SAMPLES: ByType<Elements> & Record<ElementType, unknown> = {
  button: {
    type: 'button',
    ...{ action_id: 'a', confirm, text: plain('按'), url: 'https://example.cn', value: 'v' },
    ...{ style: 'danger', accessibility_label: '按这里' },
  },
  icon_button: {
    type: 'icon_button',
    ...{ action_id: 'a', confirm, icon: 'trash', text: plain('删'), value: 'v' },
    ...{ accessibility_label: '删掉', visible_to_user_ids: ['U0OFFICER'] },
  },
  feedback_buttons: {
    type: 'feedback_buttons',
    action_id: 'a',
    positive_button: { text: plain('有用'), value: 'y', accessibility_label: '有用' },
    negative_button: { text: plain('没用'), value: 'n' },
  },
  workflow_button: {
    type: 'workflow_button',
    ...{ action_id: 'a', confirm, text: plain('开始'), style: 'primary', accessibility_label: '开始' },
    workflow: {
      trigger: {
        url: 'https://slack.com/shortcuts/Ft1/x',
        customizable_input_parameters: [{ name: 'n', value: 'v' }],
      },
    },
  },
  overflow: { type: 'overflow', action_id: 'a', confirm, options: options(5) },
  checkboxes: {
    type: 'checkboxes',
    ...holding,
    options: [
      { ...option('a'), description: plain('说明') },
      { text: mrkdwn('*乙*'), value: 'b' },
    ],
    initial_options: [{ text: mrkdwn('*乙*'), value: 'b' }],
  },
  radio_buttons: { type: 'radio_buttons', ...holding, options: options(10), initial_option: option('3') },
  static_select: { type: 'static_select', ...choosing, options: options(100), initial_option: option('99') },
  multi_static_select: {
    type: 'multi_static_select',
    ...choosing,
    option_groups: [{ label: plain('组'), options: options(3) }],
    initial_options: [option('0'), option('2')],
    max_selected_items: 2,
  },
  external_select: { type: 'external_select', ...choosing, initial_option: option('x'), min_query_length: 0 },
  multi_external_select: {
    type: 'multi_external_select',
    ...choosing,
    ...{ initial_options: [option('x')], min_query_length: 3, max_selected_items: 101 },
  },
  users_select: { type: 'users_select', ...choosing, initial_user: 'U0OFFICER' },
  multi_users_select: { type: 'multi_users_select', ...choosing, initial_users: ['U0OFFICER'] },
  channels_select: {
    type: 'channels_select',
    ...choosing,
    ...{ initial_channel: 'C0ASKLAW', response_url_enabled: true },
  },
  multi_channels_select: { type: 'multi_channels_select', ...choosing, initial_channels: ['C0ASKLAW'] },
  conversations_select: {
    type: 'conversations_select',
    ...choosing,
    ...{ initial_conversation: 'C0ASKLAW', response_url_enabled: true, default_to_current_conversation: true },
    filter: { include: ['im', 'public'], exclude_bot_users: true, exclude_external_shared_channels: true },
  },
  multi_conversations_select: {
    type: 'multi_conversations_select',
    ...choosing,
    ...{ initial_conversations: ['C0ASKLAW'], default_to_current_conversation: false },
    filter: { exclude_bot_users: true },
  },
  plain_text_input: {
    type: 'plain_text_input',
    ...typing,
    ...{ initial_value: '', multiline: true, min_length: 0, max_length: 3000 },
  },
  number_input: {
    type: 'number_input',
    ...typing,
    ...{ is_decimal_allowed: true, initial_value: '2.5', min_value: '-1', max_value: '10' },
  },
  email_text_input: { type: 'email_text_input', ...typing, initial_value: 'a@example.cn' },
  url_text_input: { type: 'url_text_input', ...typing, initial_value: 'https://example.cn' },
  rich_text_input: { type: 'rich_text_input', ...typing, initial_value: rich(), min_lines: 1, max_lines: 100 },
  file_input: { type: 'file_input', action_id: 'a', filetypes: ['pdf'], max_files: 10 },
  datepicker: { type: 'datepicker', ...choosing, initial_date: '2026-11-25' },
  timepicker: { type: 'timepicker', ...choosing, initial_time: '23:59', timezone: 'Asia/Shanghai' },
  datetimepicker: { type: 'datetimepicker', ...holding, initial_date_time: 1_764_000_000 },
  image: { ...picture },
  plain_text: { ...plain('字'), emoji: false },
  mrkdwn: { ...mrkdwn('字'), verbatim: true },
};

export const INLINE_SAMPLES: ByType<RichTextElement> = {
  text: { type: 'text', text: '原文', style: { bold: true, italic: true, strike: true, code: true, underline: true } },
  link: { type: 'link', url: 'https://example.cn', text: '条例', unsafe: false },
  user: { type: 'user', user_id: 'U0OFFICER' },
  usergroup: { type: 'usergroup', usergroup_id: 'S0ZHIFA' },
  channel: { type: 'channel', channel_id: 'C0ASKLAW' },
  team: { type: 'team', team_id: 'T0LOCAL' },
  emoji: { type: 'emoji', name: 'eyes', unicode: '1f440', url: 'https://example.cn/e.png' },
  broadcast: { type: 'broadcast', range: 'here' },
  color: { type: 'color', value: '#1d3f72' },
  date: { type: 'date', timestamp: 1_764_000_000, format: '{date}', url: 'https://example.cn', fallback: '今天' },
};

const inlines = Object.values(INLINE_SAMPLES);
const PART_SAMPLES: ByType<RichTextBlockElement> = {
  rich_text_section: { type: 'rich_text_section', elements: inlines },
  rich_text_list: {
    type: 'rich_text_list',
    ...{ style: 'ordered', indent: 8, border: 1 },
    elements: [{ type: 'rich_text_section', elements: inlines }],
  },
  rich_text_quote: { type: 'rich_text_quote', border: 0, elements: inlines },
  rich_text_preformatted: {
    type: 'rich_text_preformatted',
    border: 1,
    elements: [{ type: 'text', text: 'x' }, INLINE_SAMPLES.link],
  },
};

const button = (action_id: string) => ({ ...ELEMENT_SAMPLES.button, action_id });
const card = {
  type: 'card' as const,
  ...{ hero_image: picture, icon: picture, title: mrkdwn('题'), subtitle: mrkdwn('副题'), body: mrkdwn('正文') },
  actions: [button('a'), button('b'), button('c')],
};
const task = {
  type: 'task_card' as const,
  ...{ task_id: 't1', title: '查依据', details: rich(), output: rich(), status: 'complete' as const },
  sources: [{ type: 'url' as const, url: 'https://example.cn', text: '条例' }],
};
const section = { type: 'section' as const, text: mrkdwn('正文'), fields: [plain('甲'), mrkdwn('乙')], expand: true };
const video = {
  type: 'video' as const,
  ...{ title: plain('片'), alt_text: '片', video_url: 'https://example.cn/v', thumbnail_url: 'https://example.cn/t' },
  ...{ title_url: 'https://example.cn', author_name: '作者', provider_name: '站', description: plain('说明') },
  provider_icon_url: 'https://example.cn/i',
};
const table = {
  type: 'table' as const,
  rows: [
    [cell('甲'), { type: 'raw_number' as const, value: 1, text: '1' }],
    [rich(), cell('乙')],
  ],
  column_settings: [{ align: 'right' as const, is_wrapped: true }],
};
const divider = { type: 'divider' as const };

/** One block of each kind with all its fields, as @slack/types has it. */
export const BLOCK_SAMPLES: ByType<KnownBlock> = {
  actions: { type: 'actions', elements: [button('a'), { ...ELEMENT_SAMPLES.users_select, action_id: 'b' }] },
  alert: { type: 'alert', level: 'warning', text: mrkdwn('注意') },
  card,
  carousel: { type: 'carousel', elements: [card, card] },
  container: {
    type: 'container',
    ...{ title: plain('题'), rich_text_title: rich(), subtitle: mrkdwn('副题'), width: 'wide', icon: picture },
    ...{ is_collapsible: true, default_collapsed: true, has_header_divider: true },
    child_blocks: [section, divider, table],
  },
  context: { type: 'context', elements: [mrkdwn('小字'), plain('小字'), picture] },
  context_actions: {
    type: 'context_actions',
    elements: [ELEMENT_SAMPLES.feedback_buttons, { ...ELEMENT_SAMPLES.icon_button, action_id: 'b' }],
  },
  data_table: {
    type: 'data_table',
    ...{ caption: '裁量', page_size: 100, row_header_column_index: 1 },
    rows: [
      [cell('情形'), cell('幅度')],
      [rich(), { type: 'raw_number', value: 1, text: '1' }],
    ],
  },
  divider,
  file: { type: 'file', source: 'remote', external_id: 'x' },
  header: { type: 'header', text: plain('题') },
  image: { ...picture, title: plain('题') },
  input: {
    type: 'input',
    ...{ label: plain('名'), hint: plain('提示'), optional: true, dispatch_action: true },
    element: ELEMENT_SAMPLES.plain_text_input,
  },
  markdown: { type: 'markdown', text: '# 题' },
  plan: { type: 'plan', title: '计划', tasks: [task, { ...task, task_id: 't2', status: 'pending' }] },
  rich_text: { type: 'rich_text', elements: Object.values(PART_SAMPLES) },
  section: { ...section, accessory: { ...ELEMENT_SAMPLES.button, action_id: 'a' } },
  table,
  task_card: task,
  video,
};
