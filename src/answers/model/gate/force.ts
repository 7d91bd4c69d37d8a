import { denies, forcesIn, isNegative, negationsIn } from './force.grammar.ts';
import { letters, spansOf } from './spans.ts';

/** True when the sentence binds, allows, forbids, exempts or generalises only where the evidence does. */
export function hasForces(sentence: string, held: string): boolean {
  const known = forcesIn(held);
  return [...forcesIn(sentence)].every((force) => known.has(force));
}

/** True when what is denied in the sentence is denied in the evidence, and nothing denied there is said without its 不. */
export function hasNegations(sentence: string, held: string): boolean {
  const words = letters(held);
  if (!negationsIn(sentence).every((negation) => words.includes(negation))) return false;
  const own = letters(sentence);
  return spansOf(sentence, held).every(({ text, at }) => isNegative(own[at - 1] ?? '') || !alwaysDenied(text, words));
}

/** Words that the evidence has only after a 不得, 未 or 免于. */
function alwaysDenied(text: string, words: string): boolean {
  const before: string[] = [];
  for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) before.push(words.slice(0, at));
  return before.every(denies);
}
