import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { likeness } from '../asked/likeness.ts';
import type { Answer, Answers, NearAnswer, Question } from '../types.ts';
import { verifiedAnswers, verifiedFor } from './verified.ts';

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

/** At least so alike, for an answer to another question to be worth a look; measured in test/answers/near.test.ts. */
const NEAR = 0.5;

/** What a person has verified for the question most like this one, while it stands; for beside the answer, never in its place. */
export async function nearAnswer(
  { text, day }: Pick<Question, 'text' | 'day'>,
  db: Kysely<Tables>,
  answers: Answers,
): Promise<NearAnswer | undefined> {
  const asked = answers.asks(text);
  const standing = (await verifiedAnswers(db, day, answers)).filter(
    ({ changes, withdrawn }) => changes.length === 0 && withdrawn === undefined,
  );
  const [best] = standing
    .map((one) => ({ one, alike: likeness(asked, answers.asks(one.question)) }))
    .filter(({ alike }) => alike >= NEAR)
    .sort((a, b) => b.alike - a.alike);
  if (!best) return undefined;
  const { id, question, field, role, day: on, citations } = best.one;
  const names = answers.cite(citations, day).map(({ name, within }) => `${name}${within}`);
  return { id, question, text: best.one.text, role, day: on, names, ...(field && { field }) };
}
