import { z } from 'zod';
import { parseCitation } from '../knowledge/grammar.ts';
import type { Services } from '../services.ts';
import { defineAction, defineCommand } from '../slack/feature.ts';
import { type Reply, reply, say, whisper } from '../slack/reply.ts';
import { type AskedComparison, askedComparison } from './compare.grammar.ts';
import { compare } from './compare.ts';
import { comparisonBlocks, titleOf } from './compare.view.ts';
import { compareCopy as copy } from './copy.ts';

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

/** 对照旧版: the first provision of an answer and what it was before. */
export const compareButton = defineAction({
  id: 'compare',
  allow: 'everyone',
  input: z.string().transform((value, context) => {
    const citation = parseCitation(value);
    if (citation) return citation;
    context.addIssue({ code: 'custom', message: copy.empty });
    return z.NEVER;
  }),
  run: async ({ instrument, version, article, suffix }, services) =>
    compared(
      { law: instrument, place: { article, ...(suffix && { suffix }) }, versions: version ? [version] : [] },
      services,
    ),
});

function compared(asked: AskedComparison, { answers }: Services): Reply {
  const { knowledge, official: texts } = answers;
  if (texts.counts().versions === 0) return reply(whisper(copy.noTexts));
  const result = compare(asked, { knowledge, texts });
  if ('sentence' in result) return reply(whisper(result.sentence));
  return reply(say(titleOf(result.comparison), comparisonBlocks(result.comparison)));
}
