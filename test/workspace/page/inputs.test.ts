import type { InputBlock, KnownBlock } from '@slack/types';
import { expect, test } from 'vitest';
import { check } from '../../../src/workspace/page/elements/check.ts';
import { collect } from '../../../src/workspace/page/elements/state.ts';
import type { StateValues } from '../../../src/workspace/protocol.ts';

const label = { type: 'plain_text', text: '项' } as const;
const option = { text: label, value: 'v' };
const input = (block_id: string, element: object, more: object = {}) =>
  ({ type: 'input', block_id, label, element: { action_id: 'a', ...element }, ...more }) as InputBlock;
const held = (value: Record<string, unknown>): StateValues => ({ b: { a: value } });

test('untouched inputs are sent as Slack sends them', () => {
  const blocks = [
    input('t', { type: 'plain_text_input' }),
    input('n', { type: 'number_input', is_decimal_allowed: false, initial_value: '3' }),
    input('s', { type: 'static_select', initial_option: option, options: [option] }),
    input('m', { type: 'multi_static_select', options: [option] }),
    input('c', { type: 'checkboxes', options: [option] }),
    input('d', { type: 'datepicker', initial_date: '2026-12-09' }),
    input('u', { type: 'multi_users_select' }),
    input('f', { type: 'file_input' }),
  ];
  expect(collect(blocks, {})).toEqual({
    t: { a: { type: 'plain_text_input', value: null } },
    n: { a: { type: 'number_input', value: '3' } },
    s: { a: { type: 'static_select', selected_option: option } },
    m: { a: { type: 'multi_static_select', selected_options: [] } },
    c: { a: { type: 'checkboxes', selected_options: [] } },
    d: { a: { type: 'datepicker', selected_date: '2026-12-09' } },
    u: { a: { type: 'multi_users_select', selected_users: [] } },
    f: { a: { type: 'file_input', files: [] } },
  });
});

test('inputs in actions and beside sections are part of the state, buttons are not', () => {
  const blocks: KnownBlock[] = [
    {
      type: 'actions',
      block_id: 'x',
      elements: [
        { type: 'button', action_id: 'go', text: label },
        { type: 'radio_buttons', action_id: 'r', options: [option] },
      ],
    },
    { type: 'section', block_id: 'y', text: label, accessory: { type: 'users_select', action_id: 'u' } },
  ];
  const typed = { y: { u: { type: 'users_select', selected_user: 'U1' } } };
  expect(collect(blocks, typed)).toEqual({
    x: { r: { type: 'radio_buttons', selected_option: null } },
    y: { u: { type: 'users_select', selected_user: 'U1' } },
  });
});

test.each([
  ['an empty text', { type: 'plain_text_input' }, { value: null }, '请填写此项。'],
  ['no choice', { type: 'static_select' }, { selected_option: null }, '请选择此项。'],
  ['no tick', { type: 'checkboxes' }, { selected_options: [] }, '请选择此项。'],
  ['a short text', { type: 'plain_text_input', min_length: 3 }, { value: '😀字' }, '至少 3 个字。'],
  ['a long text', { type: 'plain_text_input', max_length: 2 }, { value: '三个字' }, '最多 2 个字。'],
  ['no number', { type: 'number_input', is_decimal_allowed: true }, { value: '１０' }, '请填写数字。'],
  ['a fraction', { type: 'number_input', is_decimal_allowed: false }, { value: '1.5' }, '请填写整数。'],
  ['too little', { type: 'number_input', is_decimal_allowed: false, min_value: '2' }, { value: '1' }, '不能小于 2。'],
  ['too much', { type: 'number_input', is_decimal_allowed: false, max_value: '9' }, { value: '10' }, '不能大于 9。'],
  ['half an e-mail', { type: 'email_text_input' }, { value: 'a@b' }, '请填写完整的邮箱地址。'],
  [
    'a strange address',
    { type: 'url_text_input' },
    { value: 'javascript:alert(1)' },
    '请填写以 http:// 或 https:// 开头的网址。',
  ],
])('%s is refused before it is sent', (_name, element, value, reason) => {
  expect(check([input('b', element)], held(value))).toEqual({ b: reason });
});

test('optional inputs may stay empty, but what stands in them is checked', () => {
  const block = input('b', { type: 'number_input', is_decimal_allowed: false }, { optional: true });
  expect(check([block], held({ value: null }))).toEqual({});
  expect(check([block], held({ value: 'x' }))).toEqual({ b: '请填写数字。' });
});
