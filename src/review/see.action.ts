import { z } from 'zod';
import { isKeeper } from '../people/index.ts';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, whisper } from '../slack/reply.ts';
import { changesBlocks, nameOf } from './changes.view.ts';
import { copy } from './copy.ts';
import { pending } from './pending.ts';

const LONGEST = 2000;

/** 看改动: old and new words of what changed under a card; supervisors can say there that they have looked. */
export const seeChanges = defineAction({
  id: 'review-see',
  allow: 'everyone',
  input: z.string().min(1).max(LONGEST),
  run: async (ids, services, { roles }) => {
    const found = await pending(services, ids.split(','));
    if (found.length === 0) throw new Refusal(copy.gone);
    const blocks = changesBlocks(found, isKeeper(roles));
    return reply(whisper(copy.seeTitle(found.map(nameOf).join('、')), blocks));
  },
});
