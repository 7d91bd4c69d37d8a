import { z } from 'zod';
import { defineAction } from '../../slack/feature.ts';
import { keptAnswer } from '../kept.ts';
import { respond } from '../respond.ts';
import { nextCopy } from './copy.ts';
import { NEXT } from './next.rules.ts';

/** Under an answer about a power: asks the question on the button as a follow-up to it. */
export const nextButtons = NEXT.map((next) =>
  defineAction({
    id: `next-${next}`,
    allow: 'everyone',
    input: z.string().min(1),
    run: async (id, services, asker) => {
      const { field } = await keptAnswer(id, services.records);
      const asked = { text: nextCopy[next], wants: 'any' as const, ...(field && { field }) };
      return respond(asked, services, { ...asker, about: id });
    },
  }),
);
