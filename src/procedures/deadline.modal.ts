import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Knowledge, Procedure } from '../knowledge/types.ts';
import { defineAction, defineModal } from '../slack/feature.ts';
import { modal } from '../slack/kit/modal.ts';
import { clip } from '../slack/kit/split.ts';
import { Refusal } from '../slack/refusal.ts';
import { chat } from './copy.ts';
import { readStart, readTime } from './start.grammar.ts';
import { type EventLimits, eventsOf } from './timetable.rules.ts';
import { procedureTimetable, timetableReply } from './timetable.ts';

const ID = 'deadline';
const OPTION = 75;
const OPTIONS = 100;

/** 算日子 under a procedure: which event, and when. Its value is the procedure's number. */
export const deadlineButton = defineAction({
  id: ID,
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, { answers: { knowledge }, clock }, asker) => {
    const procedure = knowledge.procedures.find((one) => one.id === id);
    if (!procedure) throw new Refusal(chat.gone);
    const events = eventsOf(procedure, knowledge.clock);
    if (events.length === 0) throw new Refusal(chat.noLimits(procedure.name));
    return { messages: [], modal: deadlineModal(procedure, events, { now: clock(), channel: asker.channel }) };
  },
});

export const deadlineForm = defineModal({
  id: ID,
  allow: 'everyone',
  input: z.object({
    event: z.string(),
    day: z.string(),
    time: z
      .string()
      .transform(readTime)
      .pipe(z.string({ error: chat.badTime }))
      .optional(),
  }),
  submit: async ({ event, day, time }, { answers: { knowledge } }) => {
    const start = readStart(time ? `${day}T${time}` : day);
    const asked = askedFor(event, knowledge);
    if (!start || !asked) throw new Refusal(chat.gone);
    return timetableReply(procedureTimetable(knowledge, asked, start), knowledge);
  },
});

/** The value of an option is the procedure's number and the event's place in it: P-GENERAL 0. */
function askedFor(value: string, { procedures, clock }: Knowledge) {
  const [id, at] = value.split(' ');
  const procedure = procedures.find((one) => one.id === id);
  const event = procedure && eventsOf(procedure, clock)[Number(at)]?.event;
  return procedure && event !== undefined ? { procedure, event } : undefined;
}

function deadlineModal(
  procedure: Procedure,
  events: EventLimits[],
  { now, channel }: { now: Date; channel: string | undefined },
): ModalView {
  const text = (words: string) => ({ type: 'plain_text' as const, text: words });
  const options = events
    .slice(0, OPTIONS)
    .map(({ event }, at) => ({ text: text(clip(event, OPTION)), value: `${procedure.id} ${at}` }));
  const day = now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const blocks: KnownBlock[] = [
    {
      type: 'input',
      block_id: 'event',
      label: text(chat.modalEvent),
      element: { type: 'static_select', action_id: 'event', options },
    },
    {
      type: 'input',
      block_id: 'day',
      label: text(chat.modalDay),
      element: { type: 'datepicker', action_id: 'day', initial_date: day },
    },
  ];
  if (events.some(({ limits }) => limits.some(({ rule }) => rule.dayType === 'hour')))
    blocks.push({
      type: 'input',
      block_id: 'time',
      optional: true,
      label: text(chat.modalTime),
      element: { type: 'plain_text_input', action_id: 'time', max_length: 5, placeholder: text(chat.modalTimeHint) },
    });
  const data = channel ? { channel } : {};
  return modal({ id: ID, title: chat.modalTitle, blocks, close: chat.modalClose, submit: chat.modalSubmit, data });
}
