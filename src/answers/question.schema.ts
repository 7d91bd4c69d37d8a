import { z } from 'zod';
import { copy } from './views/copy.ts';

const LONGEST = 200;

/** A question as people type it; the messages are for them. */
export const QuestionText = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const length = [...text].length;
    if (length > LONGEST) context.addIssue({ code: 'custom', message: copy.tooLong(length) });
    else if (!/[\p{L}\p{N}]/u.test(text)) context.addIssue({ code: 'custom', message: copy.noWords });
  });
