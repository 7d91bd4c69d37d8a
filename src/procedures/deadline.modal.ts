import type { Knowledge } from '../knowledge/types.ts';
import { defineModal } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { chat } from './copy.ts';
import { deadlineInput } from './deadline.schema.ts';
import { readStart } from './start.grammar.ts';
import { eventsOf } from './timetable.rules.ts';
import { procedureTimetable } from './timetable.ts';
import { timetableReply } from './timetable-reply.ts';

export const deadlineForm = defineModal({
  id: 'deadline',
  allow: 'everyone',
  input: deadlineInput,
  submit: async ({ event, day, time, from, to }, services) => {
    const { knowledge } = services.answers;
    const start = readStart(time ? `${day}T${time}` : day);
    const asked = askedFor(event, knowledge);
    if (!start || !asked) throw new Refusal(chat.gone);
    const suspended = from && to ? [{ from, to }] : [];
    return timetableReply(procedureTimetable(knowledge, asked, { start, suspended }), services);
  },
});

/** The value of an option is the procedure's number and the event's place in it: P-GENERAL 0. */
function askedFor(value: string, { procedures, clock }: Knowledge) {
  const [id, at] = value.split(' ');
  const procedure = procedures.find((one) => one.id === id);
  const event = procedure && eventsOf(procedure, clock)[Number(at)]?.event;
  return procedure && event !== undefined ? { procedure, event } : undefined;
}
