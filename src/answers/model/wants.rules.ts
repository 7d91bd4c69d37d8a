import type { Answer } from '../types.ts';

/**
 * Whether a model may explain this answer. Not what a person stands for, what rests on law that has ended, or the law of
 * two days compared: there every word is chosen. Nor a refusal that other words would not change: chat, a private
 * quarrel, what is not held.
 */
export function mayBeExplained({ verified, lapsed, twoDays, refusal }: Answer): boolean {
  const isHeldNowhere = refusal?.reason === 'notHeld' && refusal.missing !== 'texts';
  const isFinal = isHeldNowhere || refusal?.by !== undefined;
  return !verified && !lapsed && !twoDays && !isFinal;
}
