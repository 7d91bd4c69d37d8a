import type { KnownBlock } from '@slack/types';
import { expect, test } from 'vitest';
import { html, mrkdwn, option, plain, rich } from './draw.tsx';

const button = { type: 'button', action_id: 'go', text: plain('看原文'), style: 'primary', value: 'v' } as const;

/** One block of every type, with words that must be seen and the tag they stand in. */
const EVERY: { [T in KnownBlock['type']]: [block: Extract<KnownBlock, { type: T }>, seen: (string | RegExp)[]] } = {
  header: [{ type: 'header', text: plain('结论') }, [/<h3[^>]*>结论<\/h3>/]],
  section: [
    { type: 'section', text: mrkdwn('*先* 改正'), fields: [mrkdwn('*期限* 15 日')], accessory: button },
    ['<b>先</b> 改正', '<b>期限</b> 15 日', '看原文'],
  ],
  context: [{ type: 'context', elements: [mrkdwn('原文'), plain('现行')] }, ['原文', '现行']],
  divider: [{ type: 'divider' }, ['<hr']],
  actions: [
    { type: 'actions', elements: [button, { type: 'overflow', options: [option('移交')] }] },
    ['class="button primary"', 'aria-label="更多操作"'],
  ],
  context_actions: [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          positive_button: { text: plain('有用'), value: 'up' },
          negative_button: { text: plain('没用'), value: 'down' },
        },
        { type: 'icon_button', icon: 'trash', text: plain('删除') },
      ],
    },
    ['有用', '没用', '删除'],
  ],
  input: [
    {
      type: 'input',
      label: plain('名称'),
      hint: plain('写全称'),
      element: { type: 'plain_text_input', action_id: 'a' },
    },
    ['名称', '写全称', '<input type="text"'],
  ],
  rich_text: [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: '依据', style: { bold: true } },
            { type: 'user', user_id: 'U1' },
          ],
        },
        { type: 'rich_text_quote', elements: [{ type: 'text', text: '*原样*' }] },
        {
          type: 'rich_text_list',
          style: 'ordered',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '立案' }] }],
        },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '代码' }] },
        { type: 'rich_text_section', elements: [{ type: 'link', url: 'https://x.cn/', text: '全文' }] },
      ],
    },
    [
      '<b>依据</b>',
      '@周航',
      '<blockquote>*原样*</blockquote>',
      /<ol[^>]*><li>立案<\/li><\/ol>/,
      '<pre>代码</pre>',
      'href="https://x.cn/"',
    ],
  ],
  markdown: [
    { type: 'markdown', text: '**粗** [链](https://x.cn)\n\n| 甲 |\n|---|\n| 1 |' },
    ['<b>粗</b>', 'href="https://x.cn"', '<td'],
  ],
  table: [
    {
      type: 'table',
      column_settings: [{ align: 'right' }],
      rows: [
        [{ type: 'raw_text', text: '幅度' }],
        [{ type: 'raw_number', value: 3, text: '3' }],
        [rich('三')],
      ] as never,
    },
    [/<th[^>]*align-right[^>]*>幅度/, /<td[^>]*>3</, '三'],
  ],
  data_table: [
    {
      type: 'data_table',
      caption: '裁量',
      rows: [[{ type: 'raw_text', text: '阶次' }], [{ type: 'raw_number', value: 1, text: '' }]],
    },
    ['<caption>裁量</caption>', /<th scope="row">1</],
  ],
  alert: [{ type: 'alert', level: 'warning', text: plain('将要废止') }, ['注意', '将要废止']],
  card: [
    { type: 'card', title: mrkdwn('*无照经营*'), body: mrkdwn('市场监管'), actions: [button] },
    ['<b>无照经营</b>', '市场监管', '看原文'],
  ],
  carousel: [
    {
      type: 'carousel',
      elements: [
        { type: 'card', body: mrkdwn('一') },
        { type: 'card', body: mrkdwn('二') },
      ],
    },
    ['一', '二'],
  ],
  container: [
    {
      type: 'container',
      title: plain('更多'),
      is_collapsible: true,
      child_blocks: [{ type: 'section', text: plain('甲') }],
    },
    ['<details', '更多', '甲'],
  ],
  image: [{ type: 'image', alt_text: '现场照片', image_url: 'https://elsewhere.cn/a.png' }, ['现场照片', 'role="img"']],
  file: [{ type: 'file', source: 'remote', external_id: '案卷.pdf' }, ['案卷.pdf']],
  video: [
    {
      type: 'video',
      title: plain('培训'),
      video_url: 'https://x.cn/v',
      thumbnail_url: 'https://x.cn/t',
      alt_text: '培训',
    },
    ['href="https://x.cn/v"', '培训'],
  ],
  task_card: [
    {
      type: 'task_card',
      task_id: '1',
      title: '检索',
      status: 'in_progress',
      sources: [{ type: 'url', url: 'https://x.cn', text: '出处' }],
    },
    ['进行中', '检索', '出处'],
  ],
  plan: [
    { type: 'plan', title: '办理', tasks: [{ type: 'task_card', task_id: '1', title: '检索', status: 'complete' }] },
    ['办理', '完成', '检索'],
  ],
};

test.each(Object.entries(EVERY))('a %s block shows its words', (type, [block, seen]) => {
  const drawn = html(block, type === 'alert' ? 'modal' : 'message');
  expect(drawn).not.toContain('data-testid="fault"');
  for (const each of seen) expect(drawn).toMatch(each instanceof RegExp ? each : literal(each));
});

test.each([
  [{ type: 'data_visualization' }, '不认识的块类型：data_visualization'],
  [null, '不认识的块类型'],
  [{ type: 'section' }, '无效的 section 块：缺少 text / fields'],
  [{ type: 'section', text: { type: 'mrkdwn', text: '' } }, '无效的 section 块：text 是空的'],
  [{ type: 'actions', elements: [] }, '无效的 actions 块：elements 是空的'],
  [{ type: 'actions', elements: [{ type: 'slider' }] }, '不认识的控件类型：slider'],
  [{ type: 'alert', text: plain('注意') }, '不能放在消息里'],
  [{ type: 'rich_text', elements: [{ type: 'rich_text_verse' }] }, '不认识的控件类型：rich_text_verse'],
])('%j is marked in red with the reason', (block, reason) => {
  const drawn = html(block);
  expect(drawn).toContain('data-testid="fault"');
  expect(drawn).toContain(reason);
});

test('markdown is refused outside messages, as in Slack', () => {
  expect(html({ type: 'markdown', text: '字' }, 'modal')).toContain('不能放在弹窗里');
});

test('nothing of another host is loaded, and no text becomes markup', () => {
  const drawn = html({
    type: 'section',
    text: mrkdwn('&lt;img src=x onerror=alert(1)&gt; <javascript:alert(1)|点>'),
    accessory: { type: 'image', alt_text: '图', image_url: 'https://elsewhere.cn/a.png' },
  });
  expect(drawn).not.toContain('<img');
  expect(drawn).not.toContain('href="javascript');
  expect(drawn).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a rich text link with a javascript address is drawn as words', () => {
  const block = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'javascript:alert(1)', text: '点' }] }],
  };
  expect(html(block)).toContain('<span>点</span>');
});

test('raw HTML in a markdown block is drawn as typed', () => {
  expect(html({ type: 'markdown', text: '甲 <b onclick="x">乙</b>' })).toContain('&lt;b onclick=');
});

test('a long section is folded unless it says expand', () => {
  const text = mrkdwn('法'.repeat(1200));
  expect(html({ type: 'section', text })).toContain('>展开</button>');
  expect(html({ type: 'section', text, expand: true })).not.toContain('展开');
});

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
