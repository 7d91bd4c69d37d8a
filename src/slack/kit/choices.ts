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

/** A line of text, or several with `long`; at most `max` characters. */
export function textInput(field: Field & { initial?: string; long?: true; max?: number }): InputBlock {
  const { initial, long, max } = field;
  return input({
    ...named(field),
    element: {
      type: 'plain_text_input',
      action_id: field.id,
      ...(initial && { initial_value: initial }),
      ...(long && { multiline: true }),
      ...(max && { max_length: max }),
    },
  });
}

/** A calendar day; ISO. */
export function dateInput(field: Field & { initial?: string }): InputBlock {
  const { id, initial } = field;
  return input({
    ...named(field),
    element: { type: 'datepicker', action_id: id, ...(initial && { initial_date: initial }) },
  });
}

/** One of at most a hundred. */
export function selectInput(field: Field & { choices: Choice[]; initial?: string }): InputBlock {
  const options = field.choices.map(option);
  const chosen = options.find(({ value }) => value === field.initial);
  return input({
    ...named(field),
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
    ...named(field),
    element: {
      type: 'checkboxes',
      action_id: field.id,
      options,
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  });
}

/** Only what an input block knows of. */
function named({ id, label, optional, hint }: Field): Field {
  return { id, label, ...(optional && { optional }), ...(hint && { hint }) };
}

function option({ label, value }: Choice): PlainTextOption {
  return { text: words(clip(label, OPTION)), value };
}
