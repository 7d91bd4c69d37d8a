import type { Catalogue } from '../artefact/catalogue.ts';
import type { Hit } from '../search/lexical.ts';
import type { Candidate } from './features.ts';

/** What the three ways of searching found. */
export interface Lists {
  words: readonly Hit[];
  grams: readonly Hit[];
  near: readonly Hit[];
}

/** Every provision that one of the lists found or that is known otherwise, once. */
export function candidatesOf(
  { words, grams, near }: Lists,
  {
    catalogue,
    cosine,
    known = [],
  }: { catalogue: Catalogue; cosine: (id: number) => number; known?: readonly number[] },
): Candidate[] {
  const [inWords, inGrams, inNear] = [words, grams, near].map(scores) as [Scores, Scores, Scores];
  const ids = new Set([...inWords.keys(), ...inGrams.keys(), ...inNear.keys(), ...known]);
  return [...ids].map((id) => {
    const { edition, length } = catalogue.unit(id);
    return {
      id,
      words: inWords.get(id) ?? 0,
      grams: inGrams.get(id) ?? 0,
      cosine: inNear.get(id) ?? cosine(id),
      length,
      law: edition.short,
    };
  });
}

type Scores = Map<number, number>;

function scores(list: readonly Hit[]): Scores {
  return new Map(list.map(({ id, score }) => [id, score]));
}
