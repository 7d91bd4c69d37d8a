import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { isDay } from '../../knowledge/grammar.ts';
import { wrongOrder } from '../../knowledge/two-days.grammar.ts';
import { defineModal } from '../../slack/feature.ts';
import { context } from '../../slack/kit/blocks.ts';
import { dateInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { plain } from '../../slack/kit/text.ts';
import { twoDaysCopy as copy } from './copy.ts';
import { seenFromTwoDays } from './seen.ts';

const ID = 'two-days';
const day = z.string({ error: copy.badDate }).refine(isDay, { error: copy.badDate });

/** The form behind it: what the answer rests on, on both days. */
export const twoDaysForm = defineModal({
  id: ID,
  allow: 'everyone',
  input: z.object({ answer: z.string().min(1), act: day, decided: day }),
  check: async ({ act, decided }, { clock }) => {
    const wrong = wrongOrder(act, decided, today(clock()));
    if (!wrong) return {};
    return {
      [wrong === 'future' && act > today(clock()) ? 'act' : 'decided']: copy.wrong[wrong](`${act}、${decided}`),
    };
  },
  submit: async ({ answer, act, decided }, services) => seenFromTwoDays(answer, { act, decided }, services),
});

/** Two date pickers; the answer to be seen again is carried along. */
export function twoDaysModal({
  answer,
  today,
  channel,
}: {
  answer: string;
  today: string;
  channel?: string;
}): ModalView {
  return modal({
    id: ID,
    title: copy.formTitle,
    submit: copy.formSubmit,
    close: copy.formClose,
    blocks: [
      ...context(plain(copy.formNote)),
      dateInput({ id: 'act', label: copy.formAct }),
      dateInput({ id: 'decided', label: copy.formDecision, initial: today }),
    ],
    data: { answer, ...(channel && { channel }) },
  });
}
