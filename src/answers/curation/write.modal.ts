import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { FIELDS } from '../../knowledge/types.ts';
import type { Services } from '../../services.ts';
import { type Asker, defineAction, defineModal } from '../../slack/feature.ts';
import { context } from '../../slack/kit/blocks.ts';
import { selectInput, textInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { lines, plain } from '../../slack/kit/text.ts';
import { Refusal } from '../../slack/refusal.ts';
import { whisper } from '../../slack/reply.ts';
import { shortId } from '../../slack/short-id.ts';
import { citationsIn, mistakeIn } from './basis.ts';
import { copy } from './copy.ts';
import { waitingOne } from './queue.ts';
import { why } from './queue.view.ts';
import { keepEvent, type Waiting } from './store.ts';
import { keepVerified } from './verified.ts';
/** 写答复: for supervisors, and for whom they gave the question to. */
export const write = defineAction({
  id: 'write',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (subject, services, asker) => ({ messages: [], modal: form(await mine(subject, services, asker)) }),
});
export const writeForm = defineModal({
  id: 'write',
  allow: 'everyone',
  input: z.object({
    question: z.string({ error: copy.needsQuestion }).trim().min(1, copy.needsQuestion),
    answer: z.string({ error: copy.needsAnswer }).trim().min(1, copy.needsAnswer),
    basis: z.string({ error: copy.needsBasis }).trim().min(1, copy.needsBasis),
    field: z.enum(FIELDS).optional(),
    subject: z.string(),
  }),
  check: async ({ basis }, { answers, clock }) => mistakeIn(basis, answers, today(clock())),
  submit: async ({ question, answer: text, basis, field, subject }, services, asker) => {
    const { wants } = await mine(subject, services, asker);
    const day = today(services.clock());
    const citations = citationsIn(basis, services.answers, day);
    const [role] = asker.roles;
    const written = {
      id: shortId('V', 7),
      question,
      text,
      citations,
      day,
      wants,
      ...(field && { field }),
      role: role ? copy.roles[role] : copy.nobody,
    };
    return {
      messages: [whisper(copy.written(question))],
      keep: async (change) => {
        await keepVerified(change.db, written, services.answers);
        await keepEvent(change.db, subject, { kind: 'verified', detail: { id: written.id } });
        await change.audit({ actor: 'person', action: 'answer.verified', subject: written.id, detail: { subject } });
      },
    };
  },
});
/** A waiting question that this person may answer. */
async function mine(subject: string, services: Services, { roles, user }: Asker): Promise<Waiting> {
  const one = await waitingOne(subject, services);
  if (!roles.includes('supervisor') && one.assigned?.user !== user) throw new Refusal(copy.notYours);
  return one;
}
function form(one: Waiting): ModalView {
  const { subject, question, provisions, field } = one;
  const near = provisions.slice(0, 3).join('、');
  return modal({
    id: 'write',
    title: copy.writeTitle,
    close: copy.cancel,
    submit: copy.writeSubmit,
    data: { subject },
    blocks: [
      ...context(lines(plain(why(one)), near !== '' && plain(copy.near(near)))),
      textInput({
        id: 'question',
        label: copy.question,
        hint: copy.questionHint,
        initial: question,
        max: 200,
      }),
      textInput({
        id: 'answer',
        label: copy.answer,
        hint: copy.answerHint,
        long: true,
        max: 1500,
      }),
      textInput({
        id: 'basis',
        label: copy.basis,
        hint: copy.basisHint,
        long: true,
        max: 1000,
      }),
      selectInput({
        ...{
          id: 'field',
          label: copy.field,
          hint: copy.fieldHint,
          optional: true,
        },
        choices: FIELDS.map((name) => ({ label: name, value: name })),
        ...(field && { initial: field }),
      }),
    ],
  });
}
