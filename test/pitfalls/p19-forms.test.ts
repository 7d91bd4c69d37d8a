import { expect, it } from 'vitest';
import { formValues } from '../../src/slack/values.ts';
import { journey } from '../script/journey.ts';

it('P19 an optional field that was not touched is absent, numbers and dates are text, no tick is an empty list', () => {
  const values = {
    name: { a: { type: 'plain_text_input', value: null } },
    count: { a: { type: 'number_input', value: '12' } },
    day: { a: { type: 'datepicker', selected_date: null } },
    due: { a: { type: 'datepicker', selected_date: '2026-12-09' } },
    field: { a: { type: 'static_select', selected_option: null } },
    ticks: { a: { type: 'checkboxes', selected_options: [] } },
  };
  expect(formValues({ values })).toEqual({ count: '12', due: '2026-12-09', ticks: [] });
});

journey('P19 a form with an untouched optional field is answered; its error stands under the input', ({ as }) => {
  as('officer')
    .types('/ask')
    .fills({ 想知道什么: '，，，' })
    .submits()
    .sees('没看到能查的文字')
    .fills({ 想知道什么: '查封最多能多久' })
    .submits()
    .sees('行政强制法第二十五条');
});
