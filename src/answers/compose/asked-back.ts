import type { Knowledge } from '../../knowledge/types.ts';
import type { Answer } from '../types.ts';

/** The powers of these ids as they are offered, in this order. */
export function offered(ids: string[], { powers }: Pick<Knowledge, 'powers'>): NonNullable<Answer['meanings']> {
  const known = ids.flatMap((id) => powers.find((power) => power.id === id) ?? []);
  return known.map(({ id, title, field }) => ({ id, title, field }));
}

/** What an answer offers and what it says it lacks, made once more: `unknown` is the instrument the question names. */
export function askedBackAgain(
  { meanings, refusal }: Answer,
  knowledge: Knowledge,
  unknown: string | undefined,
): Pick<Answer, 'meanings' | 'refusal'> {
  return {
    ...(meanings && {
      meanings: offered(
        meanings.map(({ id }) => id),
        knowledge,
      ),
    }),
    ...(refusal && { refusal: { ...refusal, ...(refusal.name !== undefined && { name: unknown ?? '' }) } }),
  };
}
