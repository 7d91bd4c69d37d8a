import type { KnownBlock } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
export const option = (text: string) => ({ text: plain(text), value: text });
const raw = (text: string) => ({ type: 'raw_text' as const, text });
const line = (text: string) => ({
  type: 'rich_text_section' as const,
  elements: [{ type: 'text' as const, text }],
});
const rich = (text: string) => ({ type: 'rich_text' as const, elements: [line(text)] });
const picture = { type: 'image' as const, image_url: 'https://elsewhere.example/a.png', alt_text: '现场照片' };
const button = (text: string, style?: 'primary' | 'danger') => ({
  type: 'button' as const,
  action_id: text,
  text: plain(text),
  value: text,
  ...(style && { style }),
});
const card = (title: string) => ({
  type: 'card' as const,
  title: mrkdwn(`*${title}*`),
  subtitle: mrkdwn('市场监管'),
  body: mrkdwn('责令改正，没收违法所得'),
  actions: [button(`看 ${title}`)],
});
const task = (task_id: string, title: string, status: 'pending' | 'in_progress' | 'complete' | 'error') => ({
  type: 'task_card' as const,
  task_id,
  title,
  status,
  details: rich(`${title}的经过`),
});

/** Alerts stand in forms only, as inputs do here. */
export const ALERT = { type: 'alert' as const, level: 'warning' as const, text: mrkdwn('这一版 *快要失效* 了。') };

/** A block of every other type, filled as an app would fill it. */
export const EVERY: { [T in Exclude<KnownBlock['type'], 'input' | 'alert'>]: Extract<KnownBlock, { type: T }> } = {
  header: { type: 'header', text: plain('无照经营怎么处理') },
  section: {
    type: 'section',
    text: mrkdwn('*要点* 责令改正；~拒不改正~ 的处以罚款，见 `第四十三条` 与 <https://elsewhere.example|全文>'),
    fields: [mrkdwn('*期限*\n15 日'), mrkdwn('*机关*\n市场监管部门')],
    accessory: { type: 'overflow', action_id: 'more', options: [option('移交'), option('归档')] },
  },
  context: { type: 'context', elements: [picture, mrkdwn('_原文_ 截至 2025 年 4 月'), plain('现行有效')] },
  divider: { type: 'divider' },
  markdown: {
    type: 'markdown',
    text: '## 步骤\n\n1. **立案**\n2. 调查\n\n> 引文\n\n| 档 | 幅度 |\n|---|---:|\n| 轻 | 1万 |',
  },
  rich_text: {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: '依据', style: { bold: true } },
          { type: 'user', user_id: 'U0CONTACT' },
        ],
      },
      { type: 'rich_text_list', style: 'ordered', elements: [line('立案'), line('告知')] },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: '逐字引用的地方，*不*解析。' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '等宽  文字' }] },
    ],
  },
  table: {
    type: 'table',
    column_settings: [{ align: 'left' }, { align: 'right' }],
    rows: [
      [raw('阶次'), raw('万元')],
      [raw('轻微'), { type: 'raw_number', value: 1, text: '1' }],
      [rich('严重'), { type: 'raw_number', value: 50, text: '50' }],
    ],
  },
  data_table: {
    type: 'data_table',
    caption: '裁量基准（示意）',
    page_size: 2,
    rows: [
      [raw('阶次'), raw('万元')],
      ...['轻微', '一般', '较重', '严重'].map((name, at) => [
        raw(name),
        { type: 'raw_number' as const, value: at, text: `${at}` },
      ]),
    ],
  },
  actions: {
    type: 'actions',
    elements: [
      button('提问', 'primary'),
      button('删除', 'danger'),
      button('普通'),
      {
        type: 'static_select',
        action_id: 'field',
        placeholder: plain('领域'),
        options: [option('城管'), option('环保')],
      },
      { type: 'datepicker', action_id: 'day', initial_date: '2026-12-09' },
      { type: 'checkboxes', action_id: 'ticks', options: [option('首次'), option('已改正')] },
    ],
  },
  context_actions: {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'vote',
        positive_button: { text: plain('有用'), value: 'up' },
        negative_button: { text: plain('没用'), value: 'down' },
      },
      { type: 'icon_button', action_id: 'trash', icon: 'trash', text: plain('删除') },
    ],
  },
  card: card('无照经营'),
  carousel: { type: 'carousel', elements: [card('占道经营'), card('夜间施工'), card('未批先建')] },
  container: {
    type: 'container',
    title: plain('还适用什么'),
    subtitle: plain('三条'),
    is_collapsible: true,
    child_blocks: [
      { type: 'section', text: mrkdwn('从轻的情形') },
      { type: 'divider' },
      { type: 'header', text: plain('小标题') },
    ],
  },
  image: { ...picture, title: plain('现场') },
  file: { type: 'file', source: 'remote', external_id: '案卷.pdf' },
  video: {
    type: 'video',
    title: plain('执法培训'),
    description: plain('十分钟'),
    video_url: 'https://elsewhere.example/v',
    thumbnail_url: 'https://elsewhere.example/t.png',
    alt_text: '执法培训',
  },
  task_card: task('1', '检索条文', 'in_progress'),
  plan: {
    type: 'plan',
    title: '办理',
    tasks: [
      task('1', '检索条文', 'complete'),
      task('2', '核对版本', 'in_progress'),
      task('3', '成文', 'pending'),
      task('4', '送出', 'error'),
    ],
  },
};
