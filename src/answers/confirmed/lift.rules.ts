import type { Helped } from './helped.types.ts';

/**
 * The most that confirmed questions add to a score, where the first of a ranking has about two or more. Votes count for
 * half at most, so that no number of them brings a provision before one that is better by more than this half.
 */
export const MOST = 1.5;
/** A verified answer to what is as good as the same question: its provisions may come from nowhere. */
export const SAME_QUESTION = 3;
/** Less alike than this, a question is another one. */
const SURE = 0.95;

/** Whether a person has answered what is as good as this very question with it. */
export function isSure({ verified, share }: Helped): boolean {
  return verified === true && share >= SURE;
}

/**
 * What is added to a provision's score. `found`, 0–1: its score by itself against the best. The less alike the questions,
 * the more it must have been found by itself: what nearly the same words did not find is hardly ever right.
 */
export function liftOf(helped: Helped, found: number): number {
  const { share } = helped;
  return (isSure(helped) ? SAME_QUESTION : MOST) * share * (share + (1 - share) * found);
}
