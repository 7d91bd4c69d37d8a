import { z } from 'zod';
import { askedDay } from '../knowledge/day.grammar.ts';
import { askedTwoDays } from '../knowledge/two-days.grammar.ts';
import { Refusal } from '../slack/refusal.ts';
import { twoDaysCopy } from './two-days/copy.ts';
import type { Question } from './types.ts';
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

/**
 * A question without the day it names, and that day (ISO); where it names the days of an act and of its decision, `day`
 * is the act's. Throws a Refusal where a day is none, the days do not fit together, or no words are left.
 */
export function dayIn(
  typed: string,
  today: string,
): { text: string } & Partial<Pick<Question, 'day' | 'decision' | 'month'>> {
  const both = askedTwoDays(typed, today);
  if (both && 'wrong' in both) throw new Refusal(twoDaysCopy.wrong[both.wrong](both.written));
  const asked = askedDay(both ? both.text : typed);
  if ('wrong' in asked) throw new Refusal(copy.wrongDay[asked.wrong](asked.written));
  if (!both) return asked.day === undefined ? { text: asked.text } : { text: questionIn(asked.text), day: asked.day };
  if (asked.day !== undefined) throw new Refusal(twoDaysCopy.mixed);
  const { act, decision, month } = both;
  return {
    text: questionIn(both.text),
    day: act,
    decision,
    ...(month && { month }),
  };
}
