import type { Citation } from '../../knowledge/types.ts';
import type { Catalogue } from '../artefact/catalogue.ts';
import type { Refusal } from '../refusing/refusal.types.ts';
import { isNoneOfOurs } from '../refusing/refusal-words.ts';
import type { Helped } from './helped.types.ts';
import { isSure } from './lift.rules.ts';

/** The refusal, unless a verified answer to what is as good as this question rests on one of the lifted provisions. */
export function outweighed(refusal: Refusal | undefined, lifted: ReadonlyMap<number, Helped>): Refusal | undefined {
  if (!refusal || refusal.reason === 'notHeld' || isNoneOfOurs(refusal)) return refusal;
  return verifiedOnes(lifted).length > 0 ? undefined : refusal;
}

/** Whether what is verified for this question rests on none of the provisions that a card cites. */
export function restsElsewhere(
  citations: readonly Citation[],
  lifted: ReadonlyMap<number, Helped>,
  catalogue: Catalogue,
): boolean {
  const verified = verifiedOnes(lifted);
  const cited = new Set(citations.flatMap(catalogue.cited));
  return verified.length > 0 && !verified.some((id) => cited.has(id));
}

function verifiedOnes(lifted: ReadonlyMap<number, Helped>): number[] {
  return [...lifted].filter(([, helped]) => isSure(helped)).map(([id]) => id);
}
