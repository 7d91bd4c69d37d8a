import { z } from 'zod';
import { chat, suspension } from './copy.ts';
import { readTime } from './time.grammar.ts';

/** The form: an event, its day and time, and perhaps the first and last day that are not counted. */
export const deadlineInput = z
  .object({
    event: z.string(),
    day: z.string(),
    time: z
      .string()
      .transform(readTime)
      .pipe(z.string({ error: chat.badTime }))
      .optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  })
  .superRefine(({ from, to }, context) => {
    if (Boolean(from) !== Boolean(to))
      context.addIssue({ code: 'custom', path: [from ? 'to' : 'from'], message: suspension.half });
    if (from && to && to < from) context.addIssue({ code: 'custom', path: ['to'], message: suspension.upsideDown });
  });
