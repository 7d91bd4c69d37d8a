import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { today } from '../../knowledge/day.grammar.ts';
import { isDay } from '../../knowledge/grammar.ts';
import { wrongOrder } from '../../knowledge/two-days.grammar.ts';
import type { Services } from '../../services.ts';
import { defineAction, defineModal } from '../../slack/feature.ts';
import { context } from '../../slack/kit/blocks.ts';
import { dateInput } from '../../slack/kit/choices.ts';
import { modal } from '../../slack/kit/modal.ts';
import { plain } from '../../slack/kit/text.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Reply } from '../../slack/reply.ts';
import { replay } from '../replay.ts';
import { answerReply } from '../respond.ts';
import { findAnswer } from '../store.ts';
import { copy as answerCopy } from '../views/copy.ts';
import { twoDaysCopy as copy } from './copy.ts';

const ID = 'two-days';
const day = z.string({ error: copy.badDate }).refine(isDay, { error: copy.badDate });

/** A power with both days, as the room of discretion names them. */
const WHOLE = /^([A-Z]{3}-[0-9]{2,3}) ([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{4}-[0-9]{2}-[0-9]{2})$/;

/** 按两个日子看: under an answer it asks for the days of act and decision; under a weighing both are known. */
export const twoDaysButton = defineAction({
  id: ID,
  allow: 'everyone',
  input: z.string().min(1),
  run: async (value, services, { channel }) => {
    const [, power, act, decided] = WHOLE.exec(value) ?? [];
    if (power && act && decided) return powerFromTwoDays(power, { act, decided }, services);
    const data = { answer: value, today: today(services.clock()), ...(channel && { channel }) };
    return { messages: [], modal: form(data) };
  },
});

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

function powerFromTwoDays(
  power: string,
  { act, decided }: { act: string; decided: string },
  services: Services,
): Reply {
  const wrong = wrongOrder(act, decided, today(services.clock()));
  if (wrong || !isDay(act) || !isDay(decided)) throw new Refusal(copy.wrong[wrong ?? 'notADay'](`${act}、${decided}`));
  const answer = services.answers.show([power], 'basis', { day: act, asOf: true, decision: decided });
  if (!answer?.twoDays) throw new Refusal(copy.noBasis);
  return answerReply({ answer, origin: { entries: [power] } }, services);
}

async function seenFromTwoDays(
  id: string,
  { act, decided }: { act: string; decided: string },
  services: Services,
): Promise<Reply> {
  const { records, answers } = services;
  const kept = await findAnswer(records.db, id);
  if (!kept) throw new Refusal(answerCopy.gone);
  const { verified: _, ...answer } = kept.answer;
  const on = { day: act, asOf: true as const, decision: decided };
  const found = await replay({ ...kept, answer }, { answers, db: records.db, on });
  if (!found?.twoDays) throw new Refusal(copy.noBasis);
  return answerReply({ answer: found, origin: kept.origin }, services);
}

function form({ answer, today, channel }: { answer: string; today: string; channel?: string }): ModalView {
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
