import type { Answer } from '../types.ts';

/**
 * Whether a model may explain this answer. Not what a person stands for, what rests on law that has ended, or the law of
 * two days compared: there every word is chosen.
 */
export function mayBeExplained({ verified, lapsed, twoDays }: Answer): boolean {
  return !verified && !lapsed && !twoDays;
}
