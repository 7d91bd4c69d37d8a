import { z } from 'zod';
import { today } from '../knowledge/day.grammar.ts';
import { KEEPERS } from '../people/index.ts';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { whisper } from '../slack/reply.ts';
import { nameOf } from './changes.view.ts';
import { copy } from './copy.ts';
import { pending } from './pending.ts';
import { confirm } from './store.ts';

/** 已复核: somebody has looked, at this state of the law and no other. */
export const confirmReviewed = defineAction({
  id: 'review-done',
  allow: KEEPERS,
  input: z.string().regex(/^.+@[0-9a-f]{16}$/),
  run: async (value, services) => {
    const [id = '', state] = value.split('@');
    const [found] = await pending(services, [id]);
    if (!found) throw new Refusal(copy.gone);
    if (found.state !== state) throw new Refusal(copy.again);
    const day = today(services.clock());
    return {
      messages: [whisper(copy.confirmed(nameOf(found)))],
      keep: (change) => confirm(change, found, { role: copy.supervisor, day }),
    };
  },
});
