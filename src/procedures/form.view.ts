import type { InputBlock, ModalView } from '@slack/types';
import { today } from '../knowledge/day.grammar.ts';
import type { ClockRule, Procedure } from '../knowledge/types.ts';
import { dateInput } from '../slack/kit/choices.ts';
import { input, words } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { clip } from '../slack/kit/split.ts';
import { chat } from './copy.ts';
import { shownEvent } from './events.grammar.ts';
import { eventsOf } from './timetable.rules.ts';

const ID = 'deadline';
const OPTION = 75;
const MANY = 100;

/** Which event of which procedure, on which day, at what time where hours are counted, and what is not counted. */
export function deadlineModal(
  procedures: Procedure[],
  clock: ClockRule[],
  { now, channel }: { now: Date; channel: string | undefined },
): ModalView {
  const groups = procedures
    .map((procedure) => ({ procedure, events: eventsOf(procedure, clock) }))
    .filter(({ events }) => events.length > 0);
  const limits = groups.flatMap(({ events }) => events.flatMap((event) => event.limits));
  const blocks = [
    eventInput(groups.map(({ procedure, events }) => ({ procedure, events: events.map(({ event }) => event) }))),
    dateInput({ id: 'day', label: chat.modalDay, initial: today(now) }),
    ...(limits.some(({ rule }) => rule.dayType === 'hour') ? [timeInput()] : []),
    dateInput({ id: 'from', label: chat.modalFrom, optional: true }),
    dateInput({ id: 'to', label: chat.modalTo, optional: true }),
  ];
  const data = channel ? { channel } : {};
  return modal({ id: ID, title: chat.modalTitle, blocks, close: chat.modalClose, submit: chat.modalSubmit, data });
}

/** A group a procedure; the value is the procedure's number and the event's place in it. */
function eventInput(groups: { procedure: Procedure; events: string[] }[]): InputBlock {
  const options = groups.slice(0, MANY).map(({ procedure, events }) => ({
    label: words(clip(procedure.name, OPTION)),
    options: events
      .slice(0, MANY)
      .map((event, at) => ({ text: words(clip(shownEvent(event), OPTION)), value: `${procedure.id} ${at}` })),
  }));
  return input({
    id: 'event',
    label: chat.modalEvent,
    element: { type: 'static_select', action_id: 'event', option_groups: options },
  });
}

function timeInput(): InputBlock {
  return input({
    id: 'time',
    label: chat.modalTime,
    optional: true,
    element: {
      type: 'plain_text_input',
      action_id: 'time',
      max_length: 5,
      placeholder: words(chat.modalTimeHint),
    },
  });
}
