import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import { clip } from './split.ts';

const LABEL = 2000;
const OPTION = 75;
const HINT = 2000;

interface Field {
  /** Id of the block: under this name the value comes back. */
  id: string;
  label: string;
  optional?: boolean;
  hint?: string;
}

export interface Choice {
  label: string;
  value: string;
}

/** One line of text. */
export function textInput(field: Field & { initial?: string; placeholder?: string }): InputBlock {
  const { initial, placeholder } = field;
  return input(field, {
    type: 'plain_text_input',
    action_id: field.id,
    ...(initial && { initial_value: initial }),
    ...(placeholder && { placeholder: words(placeholder, OPTION) }),
  });
}

/** A calendar day; ISO. */
export function dateInput(field: Field & { initial?: string }): InputBlock {
  const { id, initial } = field;
  return input(field, { type: 'datepicker', action_id: id, ...(initial && { initial_date: initial }) });
}

/** One of at most a hundred. */
export function selectInput(field: Field & { choices: Choice[]; initial?: string }): InputBlock {
  const options = field.choices.map(option);
  const chosen = options.find(({ value }) => value === field.initial);
  return input(field, {
    type: 'static_select',
    action_id: field.id,
    options,
    ...(chosen && { initial_option: chosen }),
  });
}

/** Any of at most ten. */
export function checkInput(field: Field & { choices: Choice[]; initial?: string[] }): InputBlock {
  const options = field.choices.map(option);
  const chosen = options.filter(({ value = '' }) => field.initial?.includes(value));
  return input(field, {
    type: 'checkboxes',
    action_id: field.id,
    options,
    ...(chosen.length > 0 && { initial_options: chosen }),
  });
}

function input({ id, label, optional, hint }: Field, element: InputBlock['element']): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: words(label, LABEL),
    element,
    ...(optional && { optional }),
    ...(hint && { hint: words(hint, HINT) }),
  };
}

function option({ label, value }: Choice): PlainTextOption {
  return { text: words(label, OPTION), value };
}

function words(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}
