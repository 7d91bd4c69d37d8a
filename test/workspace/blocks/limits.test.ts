import { describe, expect, it, test } from 'vitest';
import { checkBlocks, checkMessage, checkView } from '../../../src/workspace/blocks/check.ts';
import {
  BLOCK_SAMPLES as B,
  cell,
  ELEMENT_SAMPLES as E,
  INLINE_SAMPLES as I,
  type Json,
  mrkdwn,
  option,
  options,
  picture,
  plain,
  rich,
} from './samples.ts';

/** Astral characters: Slack counts code points, so each is one. */
const chars = (count: number) => '😀'.repeat(count);
const web = (count: number) => `https://e.cn/${'a'.repeat(count - 13)}`;
const times = (count: number, one: (at: number) => unknown = () => ({ type: 'divider' })) =>
  Array.from({ length: count }, (_, at) => one(at));
const acting = (element: object) => ({ type: 'actions', elements: [element] });
const asking = (element: object) => ({ type: 'input', label: plain('名'), element });
const button = (at: number) => ({ type: 'button', action_id: `b${at}`, text: plain('按') });
const confirming = (confirm: object) => acting({ ...button(0), confirm: { text: plain('x'), ...confirm } });
const card = (rest: object) => ({ type: 'card', title: mrkdwn('题'), ...rest });
const container = (rest: object) => ({ type: 'container', title: plain('题'), child_blocks: times(1), ...rest });
const select = (rest: object) => ({ type: 'static_select', action_id: 's', options: options(1), ...rest });
const choice = (rest: object) => acting(select({ options: [{ ...option('a'), ...rest }] }));
const task = (at: number) => ({ type: 'task_card', task_id: `${at}`, title: '事', status: 'complete' });
const rows = (count: number) => times(count, () => [cell('a'), cell('b')]);
const data = (rest: object) => ({ type: 'data_table', caption: '表', rows: rows(2), ...rest });

type Make = (count: number) => object;
type Limit = [where: string, most: number, make: Make, pointer: string];

/** What may be so long and no longer; the pointer is that of the thing that is too long. */
const LONGEST: Limit[] = [
  ['a section text', 3000, (n) => ({ type: 'section', text: mrkdwn(chars(n)) }), '/text/text'],
  ['a section field', 2000, (n) => ({ type: 'section', fields: [plain(chars(n))] }), '/fields/0/text'],
  ['a header', 150, (n) => ({ type: 'header', text: plain(chars(n)) }), '/text/text'],
  ['an alert', 200, (n) => ({ type: 'alert', text: plain(chars(n)) }), '/text/text'],
  ['a markdown block', 12_000, (n) => ({ type: 'markdown', text: chars(n) }), '/text'],
  ['a block_id', 255, (n) => ({ type: 'divider', block_id: chars(n) }), '/block_id'],
  ['an alt text', 2000, (n) => ({ ...picture, alt_text: chars(n) }), '/alt_text'],
  ['an image title', 2000, (n) => ({ ...picture, title: plain(chars(n)) }), '/title/text'],
  ['an image address', 3000, (n) => ({ ...picture, image_url: web(n) }), '/image_url'],
  ['an input label', 2000, (n) => ({ ...asking({ type: 'datepicker' }), label: plain(chars(n)) }), '/label/text'],
  ['an input hint', 2000, (n) => ({ ...asking({ type: 'datepicker' }), hint: plain(chars(n)) }), '/hint/text'],
  ['a card title', 150, (n) => card({ title: mrkdwn(chars(n)) }), '/title/text'],
  ['a card subtitle', 150, (n) => card({ subtitle: mrkdwn(chars(n)) }), '/subtitle/text'],
  ['a card body', 200, (n) => card({ body: mrkdwn(chars(n)) }), '/body/text'],
  ['a card subtext', 200, (n) => card({ subtext: mrkdwn(chars(n)) }), '/subtext/text'],
  ['a container title', 150, (n) => container({ title: plain(chars(n)) }), '/title/text'],
  ['a container subtitle', 150, (n) => container({ subtitle: mrkdwn(chars(n)) }), '/subtitle/text'],
  ['a video title', 200, (n) => ({ ...B.video, title: plain(chars(n)) }), '/title/text'],
  ['a video description', 200, (n) => ({ ...B.video, description: plain(chars(n)) }), '/description/text'],
  ['a video author', 50, (n) => ({ ...B.video, author_name: chars(n) }), '/author_name'],
  ['a video provider', 50, (n) => ({ ...B.video, provider_name: chars(n) }), '/provider_name'],
  ['a video alt text', 2000, (n) => ({ ...B.video, alt_text: chars(n) }), '/alt_text'],
  ['a video address', 3000, (n) => ({ ...B.video, video_url: web(n) }), '/video_url'],
  ['an action_id', 255, (n) => acting({ ...button(0), action_id: chars(n) }), '/elements/0/action_id'],
  ['a button text', 75, (n) => acting({ ...button(0), text: plain(chars(n)) }), '/elements/0/text/text'],
  ['a button value', 2000, (n) => acting({ ...button(0), value: chars(n) }), '/elements/0/value'],
  ['a button address', 3000, (n) => acting({ ...button(0), url: web(n) }), '/elements/0/url'],
  [
    'a button label for screen readers',
    75,
    (n) => acting({ ...button(0), accessibility_label: chars(n) }),
    '/elements/0/accessibility_label',
  ],
  ['a confirm title', 100, (n) => confirming({ title: plain(chars(n)) }), '/elements/0/confirm/title/text'],
  ['a confirm text', 300, (n) => confirming({ text: mrkdwn(chars(n)) }), '/elements/0/confirm/text/text'],
  ['a confirm button', 30, (n) => confirming({ confirm: plain(chars(n)) }), '/elements/0/confirm/confirm/text'],
  ['a deny button', 30, (n) => confirming({ deny: plain(chars(n)) }), '/elements/0/confirm/deny/text'],
  ['an option text', 75, (n) => choice({ text: plain(chars(n)) }), '/elements/0/options/0/text/text'],
  ['an option value', 75, (n) => choice({ value: chars(n) }), '/elements/0/options/0/value'],
  [
    'an option description',
    75,
    (n) => choice({ description: plain(chars(n)) }),
    '/elements/0/options/0/description/text',
  ],
  [
    'an overflow address',
    3000,
    (n) => acting({ type: 'overflow', options: [{ ...option('a'), url: web(n) }] }),
    '/elements/0/options/0/url',
  ],
  [
    'a group label',
    75,
    (n) => acting({ type: 'static_select', option_groups: [{ label: plain(chars(n)), options: options(1) }] }),
    '/elements/0/option_groups/0/label/text',
  ],
  [
    'a placeholder',
    150,
    (n) => acting({ type: 'users_select', placeholder: plain(chars(n)) }),
    '/elements/0/placeholder/text',
  ],
  [
    'what stands in an input at first',
    3000,
    (n) => asking({ type: 'plain_text_input', initial_value: chars(n) }),
    '/element/initial_value',
  ],
  ['a type of file', 255, (n) => asking({ type: 'file_input', filetypes: [chars(n)] }), '/element/filetypes/0'],
  ['a data table caption', 3000, (n) => data({ caption: chars(n) }), '/caption'],
  [
    'a feedback text',
    75,
    (n) => ({
      type: 'context_actions',
      elements: [{ ...E.feedback_buttons, positive_button: { text: plain(chars(n)), value: 'y' } }],
    }),
    '/elements/0/positive_button/text/text',
  ],
];

/** How many things may stand in a list. */
const MOST: Limit[] = [
  ['section fields', 10, (n) => ({ type: 'section', fields: times(n, () => plain('x')) }), '/fields'],
  ['context elements', 10, (n) => ({ type: 'context', elements: times(n, () => plain('x')) }), '/elements'],
  ['action elements', 25, (n) => ({ type: 'actions', elements: times(n, (at) => button(at as number)) }), '/elements'],
  [
    'context actions',
    5,
    (n) => ({ type: 'context_actions', elements: times(n, (at) => ({ ...E.icon_button, action_id: `${at}` })) }),
    '/elements',
  ],
  ['card buttons', 3, (n) => card({ actions: times(n, (at) => button(at as number)) }), '/actions'],
  ['cards in a carousel', 10, (n) => ({ type: 'carousel', elements: times(n, () => card({})) }), '/elements'],
  ['blocks in a container', 10, (n) => container({ child_blocks: times(n) }), '/child_blocks'],
  [
    'tasks of a plan',
    50,
    (n) => ({ type: 'plan', title: '计划', tasks: times(n, (at) => task(at as number)) }),
    '/tasks',
  ],
  [
    'parts of task details',
    1,
    (n) => ({ ...task(0), details: { ...rich(), elements: times(n, () => rich().elements[0]) } }),
    '/details/elements',
  ],
  ['table rows', 100, (n) => ({ type: 'table', rows: rows(n) }), '/rows'],
  ['table cells', 20, (n) => ({ type: 'table', rows: [times(n, () => cell('x'))] }), '/rows/0'],
  [
    'column settings',
    20,
    (n) => ({ type: 'table', rows: rows(1), column_settings: times(n, () => ({})) }),
    '/column_settings',
  ],
  ['data table rows', 101, (n) => data({ rows: rows(n) }), '/rows'],
  ['data table cells', 20, (n) => data({ rows: times(2, () => times(n, () => cell('x'))) }), '/rows/0'],
  ['options', 100, (n) => acting(select({ options: options(n) })), '/elements/0/options'],
  [
    'option groups',
    100,
    (n) =>
      acting({
        type: 'static_select',
        option_groups: times(n, (at) => ({ label: plain('组'), options: [option(`${at}`)] })),
      }),
    '/elements/0/option_groups',
  ],
  ['overflow options', 5, (n) => acting({ type: 'overflow', options: options(n) }), '/elements/0/options'],
  ['checkboxes', 10, (n) => acting({ type: 'checkboxes', options: options(n) }), '/elements/0/options'],
  ['radio buttons', 10, (n) => acting({ type: 'radio_buttons', options: options(n) }), '/elements/0/options'],
  [
    'people who see an icon button',
    10,
    (n) => ({
      type: 'context_actions',
      elements: [{ ...E.icon_button, visible_to_user_ids: times(n, (at) => `U${at}`) }],
    }),
    '/elements/0/visible_to_user_ids',
  ],
  [
    'triggers of an input',
    2,
    (n) =>
      asking({
        type: 'plain_text_input',
        dispatch_action_config: { trigger_actions_on: times(n, () => 'on_enter_pressed') },
      }),
    '/element/dispatch_action_config/trigger_actions_on',
  ],
];

const told = (block: object) => checkBlocks([block], 'any', '').map(({ pointer, message }) => `${pointer} ${message}`);

describe('lengths', () => {
  it.each(LONGEST)('%s has %i characters at most, counted in code points', (_where, most, make, pointer) => {
    expect(told(make(most))).toEqual([]);
    expect(told(make(most + 1))).toEqual([`/0${pointer} must be less than ${most + 1} characters`]);
  });

  it.each(MOST)('there are no more %s than %i', (_where, most, make, pointer) => {
    expect(told(make(most))).toEqual([]);
    expect(told(make(most + 1))).toContain(`/0${pointer} no more than ${most} items allowed`);
  });
});

/** A block that is right, what makes it wrong, and what is said of that. */
const RULES: [rule: string, good: object, bad: object, said: string][] = [
  [
    'a section needs text or fields',
    { type: 'section', text: plain('x') },
    { type: 'section' },
    ' must define either `text` or `fields`',
  ],
  [
    'a list of fields is not empty',
    { type: 'section', fields: [plain('x')] },
    { type: 'section', fields: [] },
    '/fields no fewer than 1 items',
  ],
  [
    'text is not empty',
    { type: 'section', text: mrkdwn('x') },
    { type: 'section', text: mrkdwn('') },
    '/text/text must be more than 0 characters',
  ],
  ['a header is plain text', B.header, { type: 'header', text: mrkdwn('x') }, '/text/type must be a valid enum value'],
  ['text is an object', B.header, { type: 'header', text: '题' }, '/text must provide an object'],
  ['null is no value', B.divider, { type: 'divider', block_id: null }, '/block_id must provide a string'],
  ['no field is made up', B.divider, { type: 'divider', colour: 'red' }, ' invalid additional property: colour'],
  ['an alert has a known level', B.alert, { ...B.alert, level: 'loud' }, '/level must be a valid enum value'],
  ['actions are not empty', acting(button(0)), { type: 'actions', elements: [] }, '/elements no fewer than 1 items'],
  [
    'addresses are http',
    acting({ ...button(0), url: 'https://e.cn' }),
    acting({ ...button(0), url: 'javascript:1' }),
    '/elements/0/url must be a valid URL',
  ],
  [
    'a button has a known style',
    acting({ ...button(0), style: 'danger' }),
    acting({ ...button(0), style: 'green' }),
    '/elements/0/style must be a valid enum',
  ],
  [
    'an image has one source',
    picture,
    { ...picture, slack_file: { id: 'F012345678' } },
    ' must define either `image_url` or `slack_file`',
  ],
  [
    'an image has a source',
    { type: 'image', alt_text: '图', slack_file: { id: 'F012345678' } },
    { type: 'image', alt_text: '图' },
    ' must define either `image_url`',
  ],
  [
    'a Slack file has an id of Slack',
    { type: 'image', alt_text: '图', slack_file: { id: 'F012345678' } },
    { type: 'image', alt_text: '图', slack_file: { id: 'f1' } },
    '/slack_file/id must be the id',
  ],
  [
    'an image has an alt text',
    picture,
    { type: 'image', image_url: 'https://e.cn' },
    ' missing required field: alt_text',
  ],
  [
    'a card has something in it',
    card({}),
    { type: 'card', subtitle: mrkdwn('x') },
    ' must define either `hero_image` or',
  ],
  ['a carousel has cards', B.carousel, { type: 'carousel', elements: [] }, '/elements no fewer than 1 items'],
  [
    'a carousel has nothing but cards',
    B.carousel,
    { type: 'carousel', elements: times(1) },
    '/elements/0/type unsupported type: divider',
  ],
  [
    'a card has nothing but buttons',
    B.card,
    card({ actions: [{ type: 'overflow', options: options(1) }] }),
    '/actions/0/type unsupported type: overflow',
  ],
  [
    'a container has a title',
    container({}),
    { type: 'container', child_blocks: times(1) },
    ' must define either `title` or `rich_text_title`',
  ],
  ['a container has blocks', container({}), container({ child_blocks: [] }), '/child_blocks no fewer than 1 items'],
  [
    'a container holds no container',
    container({}),
    container({ child_blocks: [container({})] }),
    '/child_blocks/0/type unsupported type: container',
  ],
  [
    'only what folds is folded at first',
    container({ is_collapsible: true, default_collapsed: true }),
    container({ default_collapsed: true }),
    '/default_collapsed requires is_collapsible',
  ],
  [
    'a container has a known width',
    container({ width: 'full' }),
    container({ width: 'huge' }),
    '/width must be a valid enum value',
  ],
  ['a data table has a caption', data({}), data({ caption: undefined }), ' missing required field: caption'],
  ['a data table has heads and a row', data({}), data({ rows: rows(1) }), '/rows no fewer than 2 items'],
  [
    'all rows of a data table are as long',
    data({}),
    data({ rows: [[cell('a'), cell('b')], [cell('c')]] }),
    '/rows/1 every row must have 2 cells',
  ],
  [
    'heads of a data table are plain',
    data({ rows: [[cell('a')], [rich()]] }),
    data({ rows: [[rich()], [cell('a')]] }),
    '/rows/0/0/type unsupported type: rich_text',
  ],
  [
    'a data table counts whole rows',
    data({ page_size: 1 }),
    data({ page_size: 1.5 }),
    '/page_size must be an integer between 1 and 100',
  ],
  [
    'a data table shows 1 to 100 rows a page',
    data({ page_size: 1 }),
    data({ page_size: 0 }),
    '/page_size must be an integer between 1 and 100',
  ],
  [
    'the row header is a column',
    data({ row_header_column_index: 1 }),
    data({ row_header_column_index: 2 }),
    '/row_header_column_index must be the index',
  ],
  ['a cell has text', data({}), data({ rows: [[cell('a')], [cell('')]] }), '/rows/1/0/text must be more than 0'],
  [
    'a number cell has a number',
    { type: 'table', rows: [[{ type: 'raw_number', value: 1, text: '1' }]] },
    { type: 'table', rows: [[{ type: 'raw_number', value: '1', text: '1' }]] },
    '/rows/0/0/value must provide a number',
  ],
  [
    'cells of a table have 10,000 characters',
    { type: 'table', rows: times(5, () => [cell(chars(2000))]) },
    { type: 'table', rows: [...times(5, () => [cell(chars(2000))]), [cell('x')]] },
    '/rows all cells together must be less than 10001',
  ],
  [
    'a column is aligned in a known way',
    B.table,
    { type: 'table', rows: rows(1), column_settings: [{ align: 'top' }] },
    '/column_settings/0/align must be a valid enum',
  ],
  ['a task on its own has begun', task(0), { ...task(0), status: 'pending' }, '/status must be a valid enum value'],
  ['a task has an id', task(0), { ...task(0), task_id: '' }, '/task_id must be more than 0'],
  [
    'task ids of a plan differ',
    B.plan,
    { type: 'plan', title: '计划', tasks: [task(1), task(1)] },
    '/tasks/1/task_id task_id is not unique: 1',
  ],
  ['a plan has tasks', B.plan, { type: 'plan', title: '计划' }, ' missing required field: tasks'],
  [
    'a source has an address',
    B.task_card,
    { ...task(0), sources: [{ type: 'url', url: 'x', text: 'x' }] },
    '/sources/0/url must be a valid URL',
  ],
  ['a file is remote', B.file, { ...B.file, source: 'local' }, '/source must be a valid enum value'],
  [
    'a video address is https',
    B.video,
    { ...B.video, video_url: 'http://e.cn' },
    '/video_url must be a valid HTTPS URL',
  ],
  [
    'a thumbnail address is https',
    B.video,
    { ...B.video, thumbnail_url: 'http://e.cn' },
    '/thumbnail_url must be a valid HTTPS URL',
  ],
  [
    'a video has an alt text',
    { ...B.video, alt_text: '' },
    { ...B.video, alt_text: undefined },
    ' missing required field: alt_text',
  ],
  [
    'a menu has options or groups',
    acting(select({})),
    acting({ type: 'static_select' }),
    '/elements/0 must provide either options or option_groups',
  ],
  [
    'a menu has not both',
    acting(select({})),
    acting(select({ option_groups: [{ label: plain('x'), options: options(1) }] })),
    '/elements/0 must provide either options',
  ],
  [
    'option values differ',
    acting(select({ options: options(2) })),
    acting(select({ options: [option('a'), option('a', 'b')] })),
    '/elements/0 option values must be unique',
  ],
  [
    'the initial option is one of them',
    acting(select({ initial_option: option('0') })),
    acting(select({ initial_option: option('0', 'x') })),
    '/elements/0 initial option must match',
  ],
  [
    'initial options are among them',
    acting({ type: 'checkboxes', options: options(2), initial_options: [option('1')] }),
    acting({ type: 'checkboxes', options: options(2), initial_options: [option('2')] }),
    '/elements/0 initial option must match',
  ],
  [
    'no more is chosen at first than at all',
    acting({ type: 'multi_users_select', initial_users: ['U1'], max_selected_items: 1 }),
    acting({ type: 'multi_users_select', initial_users: ['U1', 'U2'], max_selected_items: 1 }),
    '/elements/0 must not start with more',
  ],
  [
    'at least one can be chosen',
    acting({ type: 'multi_users_select', max_selected_items: 1 }),
    acting({ type: 'multi_users_select', max_selected_items: 0 }),
    '/elements/0/max_selected_items must be an integer of at least 1',
  ],
  [
    'options of menus are plain',
    acting(select({})),
    acting(select({ options: [{ text: mrkdwn('x'), value: 'x' }] })),
    '/elements/0/options/0/text/type must be a valid enum',
  ],
  [
    'a filter filters',
    acting(E.conversations_select),
    acting({ type: 'conversations_select', filter: {} }),
    '/elements/0/filter must define either `include`',
  ],
  [
    'a filter knows its kinds',
    acting(E.conversations_select),
    acting({ type: 'conversations_select', filter: { include: ['dm'] } }),
    '/elements/0/filter/include/0 must be a valid enum',
  ],
  [
    'a date is a date',
    acting({ type: 'datepicker', initial_date: '2026-12-31' }),
    acting({ type: 'datepicker', initial_date: '2026-13-01' }),
    '/elements/0/initial_date must be a date',
  ],
  [
    'a time is a time',
    acting({ type: 'timepicker', initial_time: '00:00' }),
    acting({ type: 'timepicker', initial_time: '24:00' }),
    '/elements/0/initial_time must be a time',
  ],
  [
    'a moment has ten digits',
    acting({ type: 'datetimepicker', initial_date_time: 1_000_000_000 }),
    acting({ type: 'datetimepicker', initial_date_time: 999_999_999 }),
    '/elements/0/initial_date_time must be an integer',
  ],
  [
    'min is not over max',
    asking({ type: 'plain_text_input', min_length: 3, max_length: 3 }),
    asking({ type: 'plain_text_input', min_length: 4, max_length: 3 }),
    '/element min_length must not be more than max_length',
  ],
  [
    'an input takes 3,000 characters',
    asking({ type: 'plain_text_input', max_length: 3000 }),
    asking({ type: 'plain_text_input', max_length: 3001 }),
    '/element/max_length must be an integer between 1 and 3000',
  ],
  [
    'numbers are written as text',
    asking(E.number_input),
    asking({ ...E.number_input, min_value: 1 }),
    '/element/min_value must be a number written as text',
  ],
  [
    'decimals are allowed or not',
    asking(E.number_input),
    asking({ type: 'number_input' }),
    '/element missing required field: is_decimal_allowed',
  ],
  [
    'rich text inputs have 1 to 100 lines',
    asking(E.rich_text_input),
    asking({ type: 'rich_text_input', max_lines: 101 }),
    '/element/max_lines must be an integer between 1 and 100',
  ],
  [
    'files are 1 to 10',
    asking(E.file_input),
    asking({ type: 'file_input', max_files: 11 }),
    '/element/max_files must be an integer between 1 and 10',
  ],
  [
    'triggers are known',
    asking(E.plain_text_input),
    asking({ type: 'plain_text_input', dispatch_action_config: {} }),
    '/element/dispatch_action_config missing required field: trigger_actions_on',
  ],
  [
    'a workflow button is named',
    acting(E.workflow_button),
    acting({ ...E.workflow_button, action_id: undefined }),
    '/elements/0 missing required field: action_id',
  ],
  [
    'feedback is good and bad',
    B.context_actions,
    { type: 'context_actions', elements: [{ ...E.feedback_buttons, negative_button: undefined }] },
    '/elements/0 missing required field: negative_button',
  ],
  ['rich text runs are not empty', rich('x'), rich(''), '/elements/0/elements/0/text must be more than 0 characters'],
  ['rich text has parts', rich(), { type: 'rich_text', elements: [] }, '/elements no fewer than 1 items'],
  [
    'rich text is indented up to 8',
    B.rich_text,
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', indent: 9, elements: [] }] },
    '/elements/0/indent must be an integer between 0 and 8',
  ],
  [
    'lists hold sections',
    B.rich_text,
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [I.text] }] },
    '/elements/0/elements/0/type must be a valid enum',
  ],
  [
    'preformatted text holds no mentions',
    B.rich_text,
    { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [I.user] }] },
    '/elements/0/elements/0/type unsupported type: user',
  ],
  [
    'borders are 0 or 1',
    B.rich_text,
    { type: 'rich_text', elements: [{ type: 'rich_text_quote', border: 2, elements: [I.text] }] },
    '/elements/0/border must be a valid enum',
  ],
  [
    'only some may be called together',
    B.rich_text,
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'world' }] }] },
    '/elements/0/elements/0/range must be a valid enum',
  ],
  [
    'action ids differ in a block',
    { type: 'actions', elements: [button(1), button(2)] },
    { type: 'actions', elements: [button(1), button(1)] },
    '/elements/1 action_id is not unique: b1',
  ],
  [
    'action ids differ in a card',
    card({ actions: [button(1), button(2)] }),
    card({ actions: [button(1), button(1)] }),
    '/actions/1 action_id is not unique: b1',
  ],
];

describe('one good and one bad case of', () => {
  it.each(RULES)('%s', (_rule, good, bad, said) => {
    expect(told(good)).toEqual([]);
    expect(told(bad)).toContainEqual(expect.stringContaining(`/0${said}`));
  });
});

describe('a message as a whole', () => {
  const words = (blocks: unknown[], attachments?: unknown[]) =>
    checkMessage({ blocks, attachments }).map(({ pointer, message }) => `${pointer} ${message}`);
  const table = { type: 'table', rows: rows(1) };
  const named = (block_id: string) => ({ type: 'divider', block_id });
  const focused = (at: number) => acting({ type: 'users_select', action_id: `${at}`, focus_on_load: true });

  it('has 50 blocks and 100 attachments', () => {
    expect(words(times(50), times(100))).toEqual([]);
    expect(words(times(51))).toEqual(['/blocks no more than 50 items allowed']);
    expect(words([], times(101))).toEqual(['/attachments no more than 100 items allowed']);
  });

  it('has one table, also inside a container or an attachment', () => {
    expect(words([table])).toEqual([]);
    expect(words([table, table])).toEqual(['/blocks only one table is allowed']);
    expect(words([table, container({ child_blocks: [table] })])).toEqual(['/blocks only one table is allowed']);
    expect(words([table], [{ blocks: [table] }])).toEqual(['/attachments only one table is allowed']);
    expect(words([data({}), data({})])).toEqual([]);
  });

  it('has attachments whose blocks are blocks', () => {
    expect(words([], [{ text: '旧', blocks: [table] }])).toEqual([]);
    expect(words([], [{ blocks: [{ type: 'poster' }] }])).toEqual([
      '/attachments/0/blocks/0/type unsupported type: poster',
    ]);
  });

  it('has 12,000 characters of markdown and 20,000 of data tables', () => {
    const markdown = (count: number) => ({ type: 'markdown', text: chars(count) });
    expect(words([markdown(6000), markdown(6000)])).toEqual([]);
    expect(words([markdown(6000), markdown(6001)])).toEqual([
      '/blocks all markdown blocks together must be less than 12001 characters',
    ]);
    const long = (count: number) => data({ rows: [[cell('x')], [cell(chars(count - 1))]] });
    expect(words([long(10_000), long(10_000)])).toEqual([]);
    expect(words([long(10_000), long(10_000), long(2)])).toEqual([
      '/blocks all data_table blocks together must be less than 20001 characters',
    ]);
  });

  it('names each block once, however deep it stands', () => {
    expect(words([named('a'), container({ block_id: 'b', child_blocks: [named('c')] })])).toEqual([]);
    expect(words([named('a'), named('a')])).toEqual(['/blocks/1/block_id block_id is not unique: a']);
    expect(words([named('a'), container({ child_blocks: [named('a')] })])).toEqual([
      '/blocks/1/child_blocks/0/block_id block_id is not unique: a',
    ]);
    const cards = [card({ block_id: 'a' }), card({ block_id: 'a' })];
    expect(words([{ type: 'carousel', elements: cards }])).toEqual([
      '/blocks/0/elements/1/block_id block_id is not unique: a',
    ]);
  });

  it('has one element with the focus, and the same action ids in different blocks', () => {
    expect(words([focused(1), acting(button(1)), acting(button(1))])).toEqual([]);
    expect(words([focused(1), focused(2)])).toEqual(['/blocks only one element can have focus_on_load']);
    expect(words([focused(1), container({ child_blocks: [focused(2)] })])).toEqual([
      '/blocks only one element can have focus_on_load',
    ]);
  });
});

describe('a view as a whole', () => {
  const modal = (rest: Json = {}) => ({ type: 'modal', title: plain('题'), blocks: times(1), ...rest });
  const said = (view: unknown, type: 'modal' | 'home' = 'modal') =>
    checkView(view, type).map(({ pointer, message }) => `${pointer} ${message}`);
  const field = asking({ type: 'plain_text_input', action_id: 'a' });

  test.each<[string, number, (count: number) => Json]>([
    ['title/text', 24, (n) => ({ title: plain(chars(n)) })],
    ['submit/text', 24, (n) => ({ submit: plain(chars(n)) })],
    ['close/text', 24, (n) => ({ close: plain(chars(n)) })],
    ['private_metadata', 3000, (n) => ({ private_metadata: chars(n) })],
    ['callback_id', 255, (n) => ({ callback_id: chars(n) })],
    ['external_id', 255, (n) => ({ external_id: chars(n) })],
  ])('has a %s of %i characters at most', (pointer, most, make) => {
    expect(said(modal(make(most)))).toEqual([]);
    expect(said(modal(make(most + 1)))).toEqual([`/view/${pointer} must be less than ${most + 1} characters`]);
  });

  it('has 1 to 100 blocks', () => {
    expect(said(modal({ blocks: times(100) }))).toEqual([]);
    expect(said(modal({ blocks: times(101) }))).toEqual(['/view/blocks no more than 100 items allowed']);
    expect(said({ type: 'home', blocks: [] }, 'home')).toEqual(['/view/blocks no fewer than 1 items allowed']);
    expect(said(modal({ blocks: undefined }))).toEqual(['/view missing required field: blocks']);
  });

  it('has a submit button where there is an input; the home tab has none', () => {
    expect(said(modal({ blocks: [field], submit: plain('交') }))).toEqual([]);
    expect(said(modal({ blocks: [field] }))).toEqual(['/view missing required field: submit']);
    expect(said({ type: 'home', blocks: [field] }, 'home')).toEqual([]);
    expect(said({ type: 'home', blocks: [field], submit: plain('交') }, 'home')).toEqual([
      '/view invalid additional property: submit',
    ]);
  });

  it('is of the kind that was asked for', () => {
    expect(said({ type: 'home', blocks: times(1) })).toContain('/view missing required field: title');
    expect(said(null)).toEqual(['/view must provide an object']);
    expect(said(modal({ title: null }))).toEqual(['/view/title must provide an object']);
  });
});
