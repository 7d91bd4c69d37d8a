import { z } from 'zod';
import { parseCitation } from '../knowledge/grammar.ts';
import { defineAction } from '../slack/feature.ts';
import { compareCopy as copy } from './compare.copy.ts';
import { compared } from './compared.ts';

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
