import { z } from 'zod';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { whisper } from '../slack/reply.ts';
import { findAnswer, keepVote } from './store.ts';
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
  input: Ballot,
  run: async ({ answer, verdict }, { records }, { user }) => {
    if (!(await findAnswer(records.db, answer))) throw new Refusal(copy.gone);
    return {
      messages: [whisper(verdict === 'useful' ? copy.thanksUseful : copy.thanksUseless)],
      keep: async (change) => {
        await keepVote(change.db, records.key, { answer, user, verdict });
        await change.audit({ actor: 'person', action: 'answer.voted', subject: answer, detail: { verdict } });
      },
    };
  },
});
