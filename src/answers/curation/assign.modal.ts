import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { isDay } from '../../knowledge/grammar.ts';
import { toOutbox } from '../../slack/address.ts';
import { defineAction, defineModal } from '../../slack/feature.ts';
import { buttons, section } from '../../slack/kit/blocks.ts';
import { dateInput } from '../../slack/kit/choices.ts';
import { input } from '../../slack/kit/inputs.ts';
import { modal } from '../../slack/kit/modal.ts';
import { plain } from '../../slack/kit/text.ts';
import { say, whisper } from '../../slack/reply.ts';
import { enqueue } from '../../storage/outbox.ts';
import { copy } from './copy.ts';
import { waitingOne } from './queue.ts';
import { keepEvent, type Waiting } from './store.ts';

/** 交给: somebody writes the answer until a day. */
export const assign = defineAction({
  id: 'assign',
  allow: ['supervisor'],
  input: z.string().min(1),
  run: async (subject, services) => ({ messages: [], modal: form(await waitingOne(subject, services)) }),
});

export const assignForm = defineModal({
  id: 'assign',
  allow: ['supervisor'],
  input: z.object({
    who: z.string({ error: copy.needsWho }),
    due: z.string({ error: copy.needsDue }).refine(isDay, copy.dueFormat),
    subject: z.string(),
  }),
  submit: async ({ who: user, due, subject }, services) => {
    const { question } = await waitingOne(subject, services);
    const words = copy.yours(question, due);
    const blocks = [...section(plain(words)), ...buttons([{ action: 'write', label: copy.write, value: subject }])];
    return {
      messages: [whisper(copy.handedOver(question, due))],
      keep: async (change) => {
        await keepEvent(change.db, subject, { kind: 'assigned', detail: { user, due, on: today(services.clock()) } });
        await enqueue(change.db, toOutbox([say(words, blocks)], { user }));
        await change.audit({ actor: 'person', action: 'question.assigned', subject, detail: { due } });
      },
    };
  },
});

function form({ subject, question }: Waiting): ModalView {
  return modal({
    id: 'assign',
    title: copy.assignTitle,
    close: copy.cancel,
    submit: copy.assignSubmit,
    data: { subject },
    blocks: [
      ...section(plain(question)),
      input({ id: 'who', label: copy.assignWho, element: { type: 'users_select', action_id: 'who' } }),
      dateInput({ id: 'due', label: copy.assignDue }),
    ],
  });
}
