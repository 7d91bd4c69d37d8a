import type { InputBlock } from '@slack/types';
import { dateInput, selectInput, textInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { madeUp } from '../slack/kit/made-up.copy.ts';
import type { Field, Values } from './fields.ts';

/** The inputs of a form for these fields, filled with what is known. */
export function inputsFor(fields: Record<string, Field>, known: Values = {}): InputBlock[] {
  return Object.entries(fields).map(([id, field]) => inputFor(id, field, known[id]));
}

function inputFor(id: string, { kind, label, hint, optional, choices = {} }: Field, initial?: string): InputBlock {
  const spec = { id, label, ...(hint && { hint }), ...(optional && { optional }), ...(initial && { initial }) };
  const known = initial && !madeUp(initial) ? initial : undefined;
  switch (kind) {
    case 'day':
      return dateInput(spec);
    case 'choice':
      return selectInput({
        ...spec,
        choices: Object.entries(choices).map(([value, name]) => ({ value, label: name })),
      });
    case 'person':
      return input({
        ...spec,
        // Slack does not know the people of the sample data.
        element: { type: 'users_select', action_id: id, ...(known && { initial_user: known }) },
      });
    case 'long':
      return input({
        ...spec,
        element: {
          type: 'plain_text_input',
          action_id: id,
          multiline: true,
          ...(initial && { initial_value: initial }),
        },
      });
    default:
      return textInput(spec);
  }
}
