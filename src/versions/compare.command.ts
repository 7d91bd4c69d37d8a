import { z } from 'zod';
import { defineCommand } from '../slack/feature.ts';
import { reply, whisper } from '../slack/reply.ts';
import { compareCopy as copy } from './compare.copy.ts';
import { askedComparison } from './compare.grammar.ts';
import { compared } from './compared.ts';

/** `/compare`: two versions of an article side by side. */
export const compareCommand = defineCommand({
  name: '/compare',
  summary: copy.summary,
  usage: copy.usage,
  example: copy.example,
  allow: 'everyone',
  input: z.string().trim(),
  run: async (typed, services) => {
    const asked = askedComparison(typed);
    if (!asked) return reply(whisper(typed === '' ? copy.empty : copy.wrong(typed)));
    return compared(asked, services);
  },
});
