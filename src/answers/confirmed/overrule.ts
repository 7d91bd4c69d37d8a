import type { Refusal } from '../refusing/refusal.types.ts';
import { isNoneOfOurs } from '../refusing/refusal-words.ts';
import type { Helped } from './helped.types.ts';
import { isSure } from './lift.rules.ts';

/** The refusal, unless a verified answer to what is as good as this question rests on one of the lifted provisions. */
export function outweighed(refusal: Refusal | undefined, lifted: ReadonlyMap<number, Helped>): Refusal | undefined {
  if (!refusal || refusal.reason === 'notHeld' || isNoneOfOurs(refusal)) return refusal;
  return [...lifted.values()].some(isSure) ? undefined : refusal;
}
