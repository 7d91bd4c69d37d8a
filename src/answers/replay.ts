import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { verifiedAnswer } from './curation/answer.ts';
import { findAnswer, type KeptAnswer } from './store.ts';
import type { Answer, Answers, On, Question } from './types.ts';

/** Makes a kept answer once more, from what made it, for its days or others; undefined when that is no longer there. */
export async function replay(
  { answer, origin }: KeptAnswer,
  { answers, db, on = daysOf(answer) }: { answers: Answers; db: Kysely<Tables>; on?: On },
): Promise<Answer | undefined> {
  const { question: text, wants, field } = answer;
  const helped = helpedThen(answer);
  if ('entries' in origin) return answers.show(origin.entries, wants, on);
  if (answer.verified) return verifiedAnswer({ text, wants, ...on, ...(field && { field }) }, db, answers);
  const subject = origin.subject ? await findAnswer(db, origin.subject) : undefined;
  return answers.answer({
    text,
    wants,
    ...on,
    ...{ helped, ...(field && { field }) },
    ...(subject && { subject: subject.answer }),
  });
}

/** By the text of each part. */
function helpedThen(answer: Answer): NonNullable<Question['helped']> {
  const parts = [answer, ...(answer.also ?? [])];
  return Object.fromEntries(parts.map(({ part, question, helped }) => [part ?? question, helped ?? []]));
}

/** The day or days an answer was given for. */
function daysOf({ day, asOf, twoDays }: Pick<Answer, 'day' | 'asOf' | 'twoDays'>): On {
  const { decision, month } = twoDays ?? {};
  return {
    day,
    ...(asOf && { asOf }),
    ...(decision && { decision }),
    ...(month && { month }),
  };
}

/** Whether two answers say the same, whatever index made them and whatever verified answer stood beside them. */
export function sameAnswer(one: Answer, other: Answer | undefined): boolean {
  const said = ({ near: _, ...answer }: Answer) => JSON.stringify({ ...answer, index: '' });
  return other !== undefined && said(one) === said(other);
}
