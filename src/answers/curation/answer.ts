import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Answer, Answers, Question } from '../types.ts';
import { verifiedFor } from './verified.ts';

/** The answer a person has verified for this very question, as an answer; undefined where there is none that still stands. */
export async function verifiedAnswer(
  question: Question,
  db: Kysely<Tables>,
  answers: Answers,
): Promise<Answer | undefined> {
  const found = await verifiedFor(db, question, answers);
  if (!found) return undefined;
  const { text, wants, day, field } = question;
  const { id, role } = found;
  return {
    ...{ question: text, wants, day, index: answers.index, sure: true },
    ...(field && { field }),
    point: found.text,
    cards: [],
    provisions: answers.cite(found.citations, day),
    verified: { id, role, day: found.day },
  };
}
