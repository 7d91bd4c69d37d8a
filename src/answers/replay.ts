import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { verifiedAnswer } from './curation/answer.ts';
import { findAnswer, type KeptAnswer } from './store.ts';
import type { Answer, Answers } from './types.ts';

/** Makes a kept answer once more, from what made it; undefined when that is no longer there. */
export async function replay(
  { answer, origin }: KeptAnswer,
  answers: Answers,
  db: Kysely<Tables>,
): Promise<Answer | undefined> {
  const { question: text, wants, day, asOf, field } = answer;
  const on = { day, ...(asOf && { asOf }) };
  if ('entries' in origin) return answers.show(origin.entries, wants, on);
  if (answer.verified) return verifiedAnswer({ text, wants, ...on, ...(field && { field }) }, db, answers);
  const subject = origin.subject ? await findAnswer(db, origin.subject) : undefined;
  return answers.answer({ text, wants, ...on, ...(field && { field }), ...(subject && { subject: subject.answer }) });
}

/** Whether two answers say the same, whatever index made them and whatever verified answer stood beside them. */
export function sameAnswer(one: Answer, other: Answer | undefined): boolean {
  const said = ({ near: _, ...answer }: Answer) => JSON.stringify({ ...answer, index: '' });
  return other !== undefined && said(one) === said(other);
}
