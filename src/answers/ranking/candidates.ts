import type { Catalogue } from '../artefact/catalogue.ts';
import type { Hit } from '../search/lexical.ts';
import type { Candidate } from './features.ts';
import { kindOf } from './kind.grammar.ts';

/** What the three ways of searching found. */
export interface Lists {
  words: readonly Hit[];
  grams: readonly Hit[];
  near: readonly Hit[];
}

interface Known {
  catalogue: Catalogue;
  /** Of the question and a provision. */
  cosine(id: number): number;
  /** Of what answered the nearest questions and a provision. */
  likeAnswers(id: number): number;
  /** Provisions that are candidates, whether a list found them or not. */
  also?: readonly number[];
}

/** What was found among the vectors, by its likeness to the question alone. */
export function nearestFirst(found: readonly { id: number }[], cosine: (id: number) => number): Hit[] {
  return found.map(({ id }) => ({ id, score: cosine(id) })).sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Every provision that one of the lists found or that is known otherwise, once. */
export function candidatesOf(
  { words, grams, near }: Lists,
  { catalogue, cosine, likeAnswers, also = [] }: Known,
): Candidate[] {
  const [inWords, inGrams, inNear] = [words, grams, near].map(scores) as [Scores, Scores, Scores];
  const ids = new Set([...inWords.keys(), ...inGrams.keys(), ...inNear.keys(), ...also]);
  return [...ids].map((id) => {
    const { edition, length } = catalogue.unit(id);
    return {
      id,
      words: inWords.get(id) ?? 0,
      grams: inGrams.get(id) ?? 0,
      cosine: inNear.get(id) ?? cosine(id),
      likeAnswers: likeAnswers(id),
      length,
      law: edition.short,
      kind: kindOf(edition.title),
    };
  });
}

type Scores = Map<number, number>;

function scores(list: readonly Hit[]): Scores {
  return new Map(list.map(({ id, score }) => [id, score]));
}
