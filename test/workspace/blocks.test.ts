import { expect, test } from 'vitest';
import { checkMessage, checkView } from '../../src/workspace/blocks/check.ts';

type Json = Record<string, unknown>;
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (value: string, text = value) => ({ text: plain(text), value });
const button = (rest: Json = {}) => ({ type: 'button', action_id: 'a', text: plain('按'), ...rest });
const actions = (...elements: Json[]) => ({ type: 'actions', elements });
const section = (rest: Json) => ({ type: 'section', ...rest });
const input = (element: Json, rest: Json = {}) => ({ type: 'input', label: plain('名'), element, ...rest });
const rich = (...elements: Json[]) => ({ type: 'rich_text', elements });
const span = { type: 'text', text: '原文', style: { bold: true } };
const cell = (text: string) => ({ type: 'raw_text', text });
const feedback = {
  ...{ type: 'feedback_buttons', action_id: 'f' },
  positive_button: { text: plain('有用'), value: 'y' },
  negative_button: { text: plain('没用'), value: 'n' },
};

const good: [string, Json][] = [
  ['header of 150 astral characters', { type: 'header', text: plain('😀'.repeat(150)) }],
  [
    'section with text, fields and accessory',
    section({ text: mrkdwn('条'.repeat(3000)), fields: [plain('x')], accessory: button(), expand: true }),
  ],
  ['section with fields alone', section({ fields: Array(10).fill(mrkdwn('条'.repeat(2000))) })],
  [
    'context',
    { type: 'context', elements: [mrkdwn('x'), { type: 'image', image_url: 'https://x.cn/a.png', alt_text: '图' }] },
  ],
  ['divider', { type: 'divider', block_id: 'd' }],
  [
    '25 buttons',
    actions(...Array.from({ length: 25 }, (_, at) => button({ action_id: `a${at}`, value: 'v'.repeat(2000) }))),
  ],
  [
    'button with confirm and url',
    actions(
      button({
        url: 'https://x.cn',
        style: 'danger',
        confirm: { title: plain('t'), text: mrkdwn('x'), confirm: plain('是'), deny: plain('否') },
      }),
    ),
  ],
  ['feedback buttons', { type: 'context_actions', elements: [feedback] }],
  [
    'select with groups',
    section({
      text: plain('x'),
      accessory: {
        type: 'static_select',
        action_id: 's',
        option_groups: [{ label: plain('组'), options: [option('a')] }],
        initial_option: option('a'),
      },
    }),
  ],
  [
    'rich text of every kind',
    rich(
      {
        type: 'rich_text_section',
        elements: [
          span,
          { type: 'link', url: 'https://x.cn', text: '条例' },
          { type: 'user', user_id: 'U1' },
          { type: 'emoji', name: 'eyes' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        indent: 1,
        elements: [{ type: 'rich_text_section', elements: [span] }],
      },
      { type: 'rich_text_quote', border: 1, elements: [span] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x' }] },
    ),
  ],
  ['markdown', { type: 'markdown', text: '# 标题' }],
  [
    'table',
    {
      type: 'table',
      rows: [
        [cell('a'), { type: 'raw_number', value: 1, text: '1' }],
        [rich({ type: 'rich_text_section', elements: [span] }), cell('b')],
      ],
      column_settings: [{ align: 'right' }, null],
    },
  ],
  ['alert', { type: 'alert', level: 'warning', text: mrkdwn('注意') }],
  ['image', { type: 'image', image_url: 'https://x.cn/a.png', alt_text: '图', title: plain('题') }],
];

test.each(good)('%s is accepted', (_name, block) => {
  expect(checkMessage({ blocks: [block] })).toEqual([]);
});

const bad: [string, Json, string, RegExp][] = [
  ['unknown block', { type: 'poster' }, '/blocks/0/type', /unsupported type: poster/],
  ['block without type', {}, '/blocks/0', /missing required field: type/],
  [
    'header of 151',
    { type: 'header', text: plain('😀'.repeat(151)) },
    '/blocks/0/text/text',
    /less than 151 characters/,
  ],
  ['header in mrkdwn', { type: 'header', text: mrkdwn('x') }, '/blocks/0/text/type', /enum/],
  ['empty text', section({ text: mrkdwn('') }), '/blocks/0/text/text', /more than 0 characters/],
  ['text of 3001', section({ text: mrkdwn('条'.repeat(3001)) }), '/blocks/0/text/text', /less than 3001 characters/],
  ['section without anything', section({}), '/blocks/0', /missing required field: text/],
  ['11 fields', section({ fields: Array(11).fill(plain('x')) }), '/blocks/0/fields', /no more than 10 items/],
  ['field of 2001', section({ fields: [plain('x'.repeat(2001))] }), '/blocks/0/fields/0/text', /2001/],
  [
    'a misspelt field',
    section({ text: plain('x'), acessory: button() }),
    '/blocks/0',
    /invalid additional property: acessory/,
  ],
  [
    'an input in a section',
    section({ text: plain('x'), accessory: { type: 'plain_text_input', action_id: 'a' } }),
    '/blocks/0/accessory/type',
    /unsupported type/,
  ],
  [
    '11 context elements',
    { type: 'context', elements: Array(11).fill(plain('x')) },
    '/blocks/0/elements',
    /no more than 10/,
  ],
  [
    '26 buttons',
    actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `${at}` }))),
    '/blocks/0/elements',
    /no more than 25/,
  ],
  ['no buttons', actions(), '/blocks/0/elements', /no fewer than 1/],
  ['button text of 76', actions(button({ text: plain('字'.repeat(76)) })), '/blocks/0/elements/0/text/text', /76/],
  ['button value of 2001', actions(button({ value: 'v'.repeat(2001) })), '/blocks/0/elements/0/value', /2001/],
  ['javascript address', actions(button({ url: 'javascript:alert(1)' })), '/blocks/0/elements/0/url', /valid URL/],
  ['action_id of 256', actions(button({ action_id: 'a'.repeat(256) })), '/blocks/0/elements/0/action_id', /256/],
  ['same action_id twice', actions(button(), button()), '/blocks/0', /action_id is not unique/],
  [
    'option value of 76',
    actions({ type: 'static_select', action_id: 's', options: [option('v'.repeat(76), 'x')] }),
    '/blocks/0/elements/0/options/0/value',
    /76/,
  ],
  [
    '101 options',
    actions({
      type: 'static_select',
      action_id: 's',
      options: Array.from({ length: 101 }, (_, at) => option(`${at}`)),
    }),
    '/blocks/0/elements/0/options',
    /100/,
  ],
  [
    'select without options',
    actions({ type: 'static_select', action_id: 's' }),
    '/blocks/0',
    /options or option_groups/,
  ],
  [
    'initial option not among them',
    actions({ type: 'static_select', action_id: 's', options: [option('a')], initial_option: option('a', 'b') }),
    '/blocks/0',
    /match one of the options/,
  ],
  [
    'same option value twice',
    actions({ type: 'static_select', action_id: 's', options: [option('a'), option('a', 'b')] }),
    '/blocks/0',
    /unique/,
  ],
  [
    '6 overflow options',
    actions({ type: 'overflow', action_id: 'o', options: Array.from({ length: 6 }, (_, at) => option(`${at}`)) }),
    '/blocks/0/elements/0/options',
    /5/,
  ],
  [
    '11 checkboxes',
    actions({ type: 'checkboxes', action_id: 'c', options: Array.from({ length: 11 }, (_, at) => option(`${at}`)) }),
    '/blocks/0/elements/0/options',
    /10/,
  ],
  [
    'wrong date',
    actions({ type: 'datepicker', action_id: 'd', initial_date: '2026-13-01' }),
    '/blocks/0/elements/0/initial_date',
    /YYYY-MM-DD/,
  ],
  ['feedback buttons among actions', actions(feedback), '/blocks/0/elements/0/type', /unsupported type/],
  [
    'empty rich text run',
    rich({ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }),
    '/blocks/0/elements/0/elements/0/text',
    /more than 0/,
  ],
  ['list outside a rich text', rich({ type: 'list', elements: [] }), '/blocks/0/elements/0/type', /unsupported type/],
  ['markdown of 12001', { type: 'markdown', text: '字'.repeat(12_001) }, '/blocks/0/text', /12001/],
  ['21 cells', { type: 'table', rows: [Array(21).fill(cell('x'))] }, '/blocks/0/rows/0', /20/],
  ['101 rows', { type: 'table', rows: Array(101).fill([cell('x')]) }, '/blocks/0/rows', /100/],
  [
    'cells of more than 10,000 characters',
    { type: 'table', rows: Array(6).fill([cell('字'.repeat(2000))]) },
    '/blocks/0/rows',
    /10001/,
  ],
  ['alert of 201', { type: 'alert', text: plain('字'.repeat(201)) }, '/blocks/0/text/text', /201/],
  ['unknown alert level', { type: 'alert', level: 'loud', text: plain('x') }, '/blocks/0/level', /enum/],
  ['image without alt text', { type: 'image', image_url: 'https://x.cn/a.png' }, '/blocks/0', /alt_text/],
  ['image without source', { type: 'image', alt_text: 'x' }, '/blocks/0', /image_url or slack_file/],
];

test.each(bad)('%s is refused', (_name, block, pointer, message) => {
  const problems = checkMessage({ blocks: [block] });
  expect(problems.map((problem) => `${problem.pointer} ${problem.message}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^${pointer} .*${message.source}`)),
  );
});

const divider = { type: 'divider' };
test('a message takes 50 blocks, one table, 12,000 characters of markdown, and unique block ids', () => {
  const words = (blocks: unknown) => checkMessage({ blocks } as Json).map(({ message }) => message);
  expect(words(Array(50).fill(divider))).toEqual([]);
  expect(words(Array(51).fill(divider))).toEqual(['no more than 50 items allowed']);
  const table = { type: 'table', rows: [[cell('x')]] };
  expect(words([table, table])).toEqual(['only one table is allowed']);
  expect(words(Array(2).fill({ type: 'markdown', text: '字'.repeat(6001) }))).toEqual([
    expect.stringContaining('12001'),
  ]);
  expect(
    words([
      { ...divider, block_id: 'x' },
      { ...divider, block_id: 'x' },
    ]),
  ).toEqual(['block_id is not unique: x']);
  expect(words('blocks')).toEqual(['must provide an array']);
  expect(words([null, 7, []])).toHaveLength(3);
});

const modal = (rest: Json = {}): Json => ({ type: 'modal', title: plain('题'), blocks: [divider], ...rest });
const field = input({ type: 'plain_text_input', action_id: 'i' });

test.each<[string, Json]>([
  ['a plain modal', modal()],
  [
    'every kind of input',
    modal({
      submit: plain('提交'),
      private_metadata: 'm'.repeat(3000),
      blocks: [
        field,
        input({ type: 'number_input', action_id: 'n', is_decimal_allowed: true, min_value: '1', max_value: '9.5' }),
        input(
          { type: 'datepicker', action_id: 'd', initial_date: '2026-11-25' },
          { optional: true, hint: plain('提示') },
        ),
        input({ type: 'checkboxes', action_id: 'c', options: [{ text: mrkdwn('*甲*'), value: 'a' }] }),
        input({ type: 'radio_buttons', action_id: 'r', options: [option('a')], initial_option: option('a') }),
        input(
          { type: 'static_select', action_id: 's', options: [option('a')], placeholder: plain('选') },
          { dispatch_action: true },
        ),
      ],
    }),
  ],
])('%s is accepted as a view', (_name, view) => {
  expect(checkView(view, 'modal')).toEqual([]);
});

test.each<[string, Json, string]>([
  ['a title of 25', modal({ title: plain('字'.repeat(25)) }), '/view/title/text must be less than 25 characters'],
  ['an input without submit', modal({ blocks: [field] }), '/view missing required field: submit'],
  [
    'metadata of 3001',
    modal({ private_metadata: 'm'.repeat(3001) }),
    '/view/private_metadata must be less than 3001 characters',
  ],
  [
    'markdown in a view',
    modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
    '/view/blocks/0/type unsupported type: markdown',
  ],
  [
    'feedback in a view',
    modal({ blocks: [{ type: 'context_actions', elements: [feedback] }] }),
    '/view/blocks/0/type unsupported type: context_actions',
  ],
  ['101 blocks', modal({ blocks: Array(101).fill(divider) }), '/view/blocks no more than 100 items allowed'],
  ['no blocks', modal({ blocks: [] }), '/view/blocks no fewer than 1 items allowed'],
  ['a home view as a modal', { type: 'home', blocks: [divider] }, '/view missing required field: title'],
  [
    'two elements with focus',
    modal({
      submit: plain('好'),
      blocks: Array(2).fill(input({ type: 'plain_text_input', action_id: 'i', focus_on_load: true })),
    }),
    '/view/blocks only one element can have focus_on_load',
  ],
  [
    'min over max',
    modal({
      submit: plain('好'),
      blocks: [input({ type: 'plain_text_input', action_id: 'i', min_length: 9, max_length: 3 })],
    }),
    '/view/blocks/0 min_length must not be more than max_length',
  ],
  [
    'an input label of 2001',
    modal({ submit: plain('好'), blocks: [input({ type: 'datepicker' }, { label: plain('字'.repeat(2001)) })] }),
    '/view/blocks/0/label/text must be less than 2001 characters',
  ],
])('%s is refused as a view', (_name, view, expected) => {
  expect(checkView(view, 'modal').map(({ pointer, message }) => `${pointer} ${message}`)).toContain(expected);
});
