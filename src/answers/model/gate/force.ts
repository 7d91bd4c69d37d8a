import { authoritiesIn, type Force, forcesIn, literalsIn } from './force.grammar.ts';
import { denies, exceptionIn, isNegative, negationsIn, saysException } from './negation.grammar.ts';
import { letters, spansOf } from './spans.ts';

/** True when the statement binds, allows, forbids or exempts only what the clause does, by the same authority. */
export function hasForces(statement: string, clause: string): boolean {
  const words = letters(clause);
  return (
    forcesIn(statement).every((force) => isSaid(force, words)) &&
    literalsIn(statement).every((one) => words.includes(one))
  );
}

/** The force, or one that is the same, beside the same sign. */
function isSaid({ same, before, after }: Force, words: string): boolean {
  return (
    same.some((word) => words.includes(`${before}${word}`) && before !== '') ||
    same.some((word) => words.includes(`${word}${after}`) && after !== '')
  );
}

/** True when every authority that the statement names is named in the evidence. */
export function hasAuthorities(statement: string, held: string): boolean {
  const words = letters(held);
  return authoritiesIn(statement).every((name) => words.includes(name));
}

/** So many signs in a row are denied or excepted as such, and not by chance. */
const TELLING = 3;

/**
 * True when what is denied in the statement is denied in the clause (or in a name we use), nothing denied there is said
 * without its 不, and what is excepted there is said as an exception.
 */
export function hasNegations(statement: string, clause: string, names: string): boolean {
  const [own, words] = [letters(statement), letters(clause)];
  if (!negationsIn(statement).every((one) => words.includes(one) || letters(names).includes(one))) return false;
  const { rule, exception } = exceptionIn(words);
  return spansOf(statement, clause).every(({ text, at }) => {
    if (exception.includes(text) && !rule.includes(text) && !saysException(statement)) return false;
    return text.length < TELLING || isNegative(own[at - 1] ?? '') || !alwaysDenied(text, words);
  });
}

/** Words that the clause has only after a 不得, 未 or 免于. */
function alwaysDenied(text: string, words: string): boolean {
  const before: string[] = [];
  for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) before.push(words.slice(0, at));
  return before.every(denies);
}
