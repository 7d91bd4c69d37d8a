import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { whisper } from '../slack/reply.ts';
import { votedOn } from './confirmed/basis.ts';
import { keptWhole } from './kept.ts';
import { keepVote } from './store.ts';
import { copy } from './views/copy.ts';

const Ballot = z
  .string()
  .regex(/^A-[A-Z0-9]+:(useful|useless)$/)
  .transform((value) => {
    const [answer = '', verdict] = value.split(':');
    return { answer, verdict: verdict as 'useful' | 'useless' };
  });

/** 有用 / 没用 under an answer. */
export const vote = defineAction({
  id: 'vote',
  allow: 'everyone',
  input: Ballot,
  run: async ({ answer, verdict }, { records, answers }, { user }) => {
    const rests = votedOn(await keptWhole(answer, records), answers);
    const rests_on = rests.length > 0 ? JSON.stringify(rests) : null;
    return {
      messages: [whisper(verdict === 'useful' ? copy.thanksUseful : copy.thanksUseless)],
      keep: async (change) => {
        await keepVote(change.db, records.key, { answer, user, verdict, rests_on });
        await change.audit({ actor: 'person', action: 'answer.voted', subject: answer, detail: { verdict } });
      },
    };
  },
});
