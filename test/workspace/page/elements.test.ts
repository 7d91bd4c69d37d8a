import { expect, test } from 'vitest';
import { html, option, plain, rich } from './draw.tsx';

const ELEMENTS: [string, unknown, RegExp][] = [
  [
    'multiline text',
    { type: 'plain_text_input', action_id: 'a', multiline: true, initial_value: '旧' },
    /<textarea[^>]*>旧<\/textarea>/,
  ],
  [
    'number',
    { type: 'number_input', action_id: 'a', is_decimal_allowed: true, initial_value: '3' },
    /inputMode="decimal"[^>]*value="3"/,
  ],
  ['email', { type: 'email_text_input', action_id: 'a' }, /inputMode="email"/],
  ['url', { type: 'url_text_input', action_id: 'a' }, /inputMode="url"/],
  [
    'rich text',
    { type: 'rich_text_input', action_id: 'a', initial_value: rich('稿') },
    /<textarea[^>]*>稿<\/textarea>/,
  ],
  ['file', { type: 'file_input', action_id: 'a' }, /type="file"[^>]*data-action="a"/],
  [
    'select',
    { type: 'static_select', action_id: 'a', options: [option('城管')], initial_option: option('城管') },
    /<option value="城管" selected="">城管/,
  ],
  [
    'grouped select',
    { type: 'static_select', action_id: 'a', option_groups: [{ label: plain('常用'), options: [option('城管')] }] },
    /<optgroup label="常用"/,
  ],
  ['people', { type: 'users_select', action_id: 'a', initial_user: 'U1' }, /selected="">周航/],
  ['channels', { type: 'channels_select', action_id: 'a' }, /#执法问答/],
  ['conversations', { type: 'conversations_select', action_id: 'a' }, /#执法问答[\s\S]*周航/],
  ['external', { type: 'external_select', action_id: 'a' }, /role="combobox"/],
  [
    'several',
    {
      type: 'multi_static_select',
      action_id: 'a',
      options: [option('甲'), option('乙')],
      initial_options: [option('乙')],
    },
    /已选 1 项[\s\S]*checked="" value="乙"|已选 1 项[\s\S]*value="乙"[^>]*checked/,
  ],
  ['several people', { type: 'multi_users_select', action_id: 'a', initial_users: ['U1'] }, /已选 1 项/],
  ['date', { type: 'datepicker', action_id: 'a', initial_date: '2026-12-09' }, /type="date"[^>]*value="2026-12-09"/],
  ['time', { type: 'timepicker', action_id: 'a', initial_time: '08:30' }, /type="time"[^>]*value="08:30"/],
  ['moment', { type: 'datetimepicker', action_id: 'a', initial_date_time: 1_765_240_200 }, /value="2025-12-09T08:30"/],
  [
    'ticks',
    { type: 'checkboxes', action_id: 'a', options: [option('首次')], initial_options: [option('首次')] },
    /type="checkbox"[^>]*checked/,
  ],
  [
    'one of',
    { type: 'radio_buttons', action_id: 'a', options: [option('匿名')], initial_option: option('匿名') },
    /type="radio"[^>]*checked/,
  ],
];

test.each(ELEMENTS)('an input for %s shows where it starts', (_name, element, seen) => {
  expect(html({ type: 'input', block_id: 'b', label: plain('项'), element }, 'modal')).toMatch(seen);
});

test('what was typed wins over the initial value, and an error stands under its input', () => {
  const element = { type: 'plain_text_input', action_id: 'a', initial_value: '旧' };
  const drawn = html({ type: 'input', block_id: 'b', label: plain('项'), element }, 'modal', {
    typed: { b: { a: { type: 'plain_text_input', value: '新' } } },
    errors: { b: '这里不对' },
  });
  expect(drawn).toContain('value="新"');
  expect(drawn).toContain('aria-invalid="true"');
  expect(drawn).toMatch(/role="alert"[^>]*>这里不对/);
});

test('a workflow button says that it cannot run here', () => {
  const workflow = {
    type: 'workflow_button',
    action_id: 'w',
    text: plain('流程'),
    workflow: { trigger: { url: 'https://x.cn' } },
  };
  expect(html({ type: 'actions', elements: [workflow] })).toMatch(/disabled=""[^>]*title="工作流按钮/);
});
