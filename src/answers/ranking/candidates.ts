import type { Catalogue } from '../artefact/catalogue.ts';
import type { Hit, View } from '../search/lexical.ts';
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
  /** What was found by how people ask. */
  phrased?: Record<View, readonly Hit[]>;
}

/** What was found among the vectors, by its likeness to the question alone. */
export function nearestFirst(found: readonly { id: number }[], cosine: (id: number) => number): Hit[] {
  return found.map(({ id }) => ({ id, score: cosine(id) })).sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Every provision that one of the lists found or that is known otherwise, once. */
export function candidatesOf(
  { words, grams, near }: Lists,
  { catalogue, cosine, likeAnswers, also = [], phrased }: Known,
): Candidate[] {
  const [inWords, inGrams, inNear] = [scores(words), scores(grams), scores(near)];
  const [inPhrasedWords, inPhrasedGrams] = [scores(phrased?.words ?? []), scores(phrased?.grams ?? [])];
  const found = [inWords, inGrams, inNear, inPhrasedWords, inPhrasedGrams];
  const ids = new Set([...found.flatMap((list) => [...list.keys()]), ...also]);
  return [...ids].map((id) => {
    const { edition, length } = catalogue.unit(id);
    return {
      id,
      words: inWords.get(id) ?? 0,
      grams: inGrams.get(id) ?? 0,
      phrasedWords: inPhrasedWords.get(id) ?? 0,
      phrasedGrams: inPhrasedGrams.get(id) ?? 0,
      cosine: inNear.get(id) ?? cosine(id),
      likeAnswers: likeAnswers(id),
      length,
      law: edition.short,
      kind: kindOf(edition.title),
    };
  });
}

function scores(list: readonly Hit[]): Map<number, number> {
  return new Map(list.map(({ id, score }) => [id, score]));
}
