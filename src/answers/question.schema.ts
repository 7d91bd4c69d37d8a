import { z } from 'zod';
import { askedDay } from '../knowledge/day.grammar.ts';
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

/** A question without the day it names, and that day (ISO). Throws a Refusal where the day is none, or no words are left. */
export function dayIn(typed: string): { text: string; day?: string } {
  const asked = askedDay(typed);
  if ('wrong' in asked) throw new Refusal(copy.wrongDay[asked.wrong](asked.written));
  return asked.day === undefined ? { text: asked.text } : { text: questionIn(asked.text), day: asked.day };
}
