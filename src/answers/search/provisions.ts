import type { Index } from '../artefact/open.ts';
import { asPair } from '../vectors/embedder.ts';
import { fuse } from './fuse.ts';
import type { Hit, View } from './lexical.ts';
import type { QueryTerms } from './terms.ts';

const VECTOR_WEIGHT = 0.25;
const NEAREST = 200;

export interface UnitScope {
  /** ISO day; only editions in force on it are found. */
  day: string;
  /** Only these editions. */
  only?: readonly number[];
  /** Besides the whole index, search these editions on their own, so that they are not crowded out. */
  also?: readonly number[];
}

/** Units by how well they match: words, character pairs and vectors, fused. */
export async function matchUnits(
  { lexical, vectors, catalogue }: Index,
  terms: QueryTerms,
  { day, only, also = [] }: UnitScope,
): Promise<Map<number, number>> {
  const alive = catalogue.inForce(day);
  const inForce = (editions: readonly number[]) => editions.filter((id) => alive.has(id));
  const scope = only && new Set(inForce(only));
  const usable = ({ id }: { id: number }) => (scope ?? alive).has(catalogue.editionId(id));
  const search = (view: View) => {
    const found = lexical.units(view, terms[view], scope ? { editions: [...scope] } : {}).filter(usable);
    return scope || also.length === 0
      ? found
      : joined(found, lexical.units(view, terms[view], { editions: inForce(also) }));
  };
  const near = (await vectors?.near(vectors.embed(tokensIn(terms)), NEAREST)) ?? [];
  return fuse([
    { list: search('words'), weight: 1 },
    { list: search('grams'), weight: 1 },
    { list: near.filter(usable), weight: VECTOR_WEIGHT },
  ]);
}

function tokensIn({ words, grams }: QueryTerms): string[] {
  return [...words.own, ...grams.own.map(asPair)];
}

/** BM25 does not depend on the scope, so the lists can be put together as they are. */
function joined(found: Hit[], more: Hit[]): Hit[] {
  const known = new Set(found.map(({ id }) => id));
  const all = [...found, ...more.filter(({ id }) => !known.has(id))];
  return all.sort((a, b) => b.score - a.score || a.id - b.id);
}
