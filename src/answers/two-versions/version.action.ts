import { z } from 'zod';
import { defineAction } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { keptAnswer } from '../kept.ts';
import { answerReply } from '../respond.ts';
import { copy } from '../views/copy.ts';

/** By which day's law a question is meant: that answer is shown whole. */
export const version = defineAction({
  id: 'version',
  allow: 'everyone',
  input: z.string().transform((value) => value.split(':')),
  run: async ([id = '', at], services) => {
    const { versions = [] } = await keptAnswer(id, services.records);
    const chosen = versions[Number(at)];
    if (!chosen) throw new Refusal(copy.gone);
    return answerReply({ answer: chosen, origin: {} }, services);
  },
});
