import type { InputBlock, PlainTextOption } from '@slack/types';
import { input, words } from './inputs.ts';
import { clip } from './split.ts';

const OPTION = 75;

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

interface TextField extends Field {
  initial?: string;
  /** Several lines. */
  long?: boolean;
  /** The most characters. */
  most?: number;
}

/** Text, of one line unless it is `long`. */
export function textInput({ initial, long, most, ...field }: TextField): InputBlock {
  return input({
    ...field,
    element: {
      type: 'plain_text_input',
      action_id: field.id,
      ...(initial && { initial_value: initial }),
      ...(long && { multiline: true }),
      ...(most && { max_length: most }),
    },
  });
}

/** A calendar day; ISO. */
export function dateInput(field: Field & { initial?: string }): InputBlock {
  const { id, initial } = field;
  return input({
    ...field,
    element: { type: 'datepicker', action_id: id, ...(initial && { initial_date: initial }) },
  });
}

/** One of at most a hundred. */
export function selectInput(field: Field & { choices: Choice[]; initial?: string }): InputBlock {
  const options = field.choices.map(option);
  const chosen = options.find(({ value }) => value === field.initial);
  return input({
    ...field,
    element: {
      type: 'static_select',
      action_id: field.id,
      options,
      ...(chosen && { initial_option: chosen }),
    },
  });
}

/** Any of at most ten. */
export function checkInput(field: Field & { choices: Choice[]; initial?: string[] }): InputBlock {
  const options = field.choices.map(option);
  const chosen = options.filter(({ value = '' }) => field.initial?.includes(value));
  return input({
    ...field,
    element: {
      type: 'checkboxes',
      action_id: field.id,
      options,
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  });
}

function option({ label, value }: Choice): PlainTextOption {
  return { text: words(clip(label, OPTION)), value };
}
