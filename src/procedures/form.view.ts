import type { KnownBlock, ModalView } from '@slack/types';
import { today } from '../knowledge/day.grammar.ts';
import type { Procedure } from '../knowledge/types.ts';
import { modal } from '../slack/kit/modal.ts';
import { clip } from '../slack/kit/split.ts';
import { chat } from './copy.ts';
import type { EventLimits } from './timetable.rules.ts';

const ID = 'deadline';
const OPTION = 75;
const OPTIONS = 100;

/** Which event of the procedure, on which day, and at what time where hours are counted. */
export function deadlineModal(
  procedure: Procedure,
  events: EventLimits[],
  { now, channel }: { now: Date; channel: string | undefined },
): ModalView {
  const text = (words: string) => ({ type: 'plain_text' as const, text: words });
  const options = events
    .slice(0, OPTIONS)
    .map(({ event }, at) => ({ text: text(clip(event, OPTION)), value: `${procedure.id} ${at}` }));
  const day = today(now);
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
