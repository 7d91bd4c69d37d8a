import { z } from 'zod';
import { KEEPERS } from '../../people/index.ts';
import { defineModal } from '../../slack/feature.ts';
import { whisper } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { keepEvent } from './store.ts';
import { verifiedOne } from './verified.action.ts';

/** The answer stops at once; the reason is kept and stands beside the question in the queue. */
export const withdrawForm = defineModal({
  id: 'withdraw',
  allow: KEEPERS,
  input: z.object({
    reason: z.string({ error: copy.needsReason }).trim().min(1, copy.needsReason),
    id: z.string(),
  }),
  submit: async ({ reason, id }, services) => {
    const { question } = await verifiedOne(id, services);
    return {
      messages: [whisper(copy.withdrew(question))],
      keep: async (change) => {
        await keepEvent(change.db, id, { kind: 'withdrawn', detail: { reason } });
        await change.audit({ actor: 'person', action: 'answer.withdrawn', subject: id, detail: {} });
      },
    };
  },
});
