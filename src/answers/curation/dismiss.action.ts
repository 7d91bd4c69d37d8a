import { z } from 'zod';
import { KEEPERS } from '../../people/index.ts';
import { defineAction } from '../../slack/feature.ts';
import { whisper } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { waitingOne } from './queue.ts';
import { givenTo, keepEvent } from './store.ts';

/** 不用答: the question leaves the queue; that it did is kept. */
export const dismiss = defineAction({
  id: 'dismiss',
  allow: KEEPERS,
  input: z.string().min(1),
  run: async (subject, services) => {
    const { question, subject: own, again = [] } = await waitingOne(subject, services);
    return {
      messages: [whisper(copy.dismissed(question))],
      keep: async (change) => {
        const all = new Set([own, ...again, subject]);
        await givenTo(change.db, (one) => all.has(one.subject));
        for (const one of all) await keepEvent(change.db, one, { kind: 'dismissed', detail: {} });
        await change.audit({ actor: 'person', action: 'question.dismissed', subject, detail: {} });
      },
    };
  },
});
