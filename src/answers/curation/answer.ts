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
  const { text, wants, day, asOf, field } = question;
  const { id, role } = found;
  const provisions = answers.cite(found.citations, day);
  // What was verified rests on other law than that of the day.
  if (provisions.some(({ standing }) => standing)) return undefined;
  return {
    ...{ question: text, wants, day, index: answers.index, sure: true },
    ...(field && { field }),
    ...(asOf && { asOf }),
    point: found.text,
    cards: [],
    provisions,
    verified: { id, role, day: found.day },
  };
}
