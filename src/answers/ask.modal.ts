import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { FIELDS } from '../knowledge/types.ts';
import { defineModal } from '../slack/feature.ts';
import { input, words } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { QuestionText } from './question.schema.ts';
import { respond } from './respond.ts';
import { copy } from './views/copy.ts';

const ID = 'ask';

/** The form behind `/ask` and the home tab's button; the answer goes to `channel`, or to the person. */
export function askModal(channel?: string): ModalView {
  const data = channel ? { channel } : {};
  return modal({ id: ID, title: copy.askTitle, blocks: form(), close: copy.askClose, submit: copy.askSubmit, data });
}

export const ask = defineModal({
  id: ID,
  allow: 'everyone',
  input: z.object({ question: z.string({ error: copy.noWords }).pipe(QuestionText), field: z.enum(FIELDS).optional() }),
  submit: ({ question, field }, services, asker) =>
    respond({ text: question, wants: 'any', ...(field && { field }) }, services, asker),
});

function form(): KnownBlock[] {
  return [
    input({
      id: 'question',
      label: copy.askLabel,
      element: {
        type: 'plain_text_input',
        action_id: 'text',
        multiline: true,
        max_length: 1000,
        focus_on_load: true,
        placeholder: words(copy.askPlaceholder),
      },
    }),
    input({
      id: 'field',
      optional: true,
      label: copy.askField,
      element: {
        type: 'static_select',
        action_id: 'field',
        placeholder: words(copy.askFieldPlaceholder),
        options: FIELDS.map((field) => ({ text: words(field), value: field })),
      },
    }),
  ];
}
