import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { chat } from './copy.ts';
import { deadlineModal } from './form.view.ts';
import { eventsOf } from './timetable.rules.ts';

/** 算日子 under a procedure: which event, and when. Its value is the procedure's number. */
export const deadlineButton = defineAction({
  id: 'deadline',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, { answers: { knowledge }, clock }, asker) => {
    const procedure = knowledge.procedures.find((one) => one.id === id);
    if (!procedure) throw new Refusal(chat.gone);
    const events = eventsOf(procedure, knowledge.clock);
    if (events.length === 0) throw new Refusal(chat.noLimits(procedure.name));
    return {
      messages: [],
      modal: deadlineModal([procedure], knowledge.clock, { now: clock(), channel: asker.channel }),
    };
  },
});
