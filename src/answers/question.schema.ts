import { z } from 'zod';
import { Refusal } from '../slack/refusal.ts';
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

/** The question in what was typed. Throws a Refusal that says what is wrong with it. */
export function questionIn(typed: string): string {
  const result = QuestionText.safeParse(typed);
  if (!result.success) throw new Refusal(result.error.issues[0]?.message ?? copy.noWords);
  return result.data;
}
