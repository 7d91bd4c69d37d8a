import type { Index } from '../artefact/open.ts';
import { fuse } from './fuse.ts';
import type { QueryTerms } from './terms.ts';

const VECTOR_WEIGHT = 0.5;
const NEAREST = 200;

/**
 * Units by how well they match, before anything is known of the asker: words, character pairs and vectors, fused.
 * Only editions in force on the day; only `editions` where given.
 */
export async function matchUnits(
  { lexical, vectors, catalogue }: Index,
  terms: QueryTerms,
  { day, editions }: { day: string; editions?: number[] },
): Promise<Map<number, number>> {
  const alive = catalogue.inForce(day);
  const scope = editions?.filter((id) => alive.has(id));
  const inScope = scope && new Set(scope);
  const usable = (id: number) => (inScope ?? alive).has(catalogue.editionId(id));
  const options = scope ? { editions: scope } : {};
  const near = (await vectors?.near(terms.words.own.concat(terms.words.extra), NEAREST)) ?? [];
  return fuse([
    { list: lexical.units('words', terms.words, options).filter(({ id }) => usable(id)), weight: 1 },
    { list: lexical.units('grams', terms.grams, options).filter(({ id }) => usable(id)), weight: 1 },
    { list: near.filter(({ id }) => usable(id)), weight: VECTOR_WEIGHT },
  ]);
}
