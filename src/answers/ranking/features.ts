/** A provision that may answer, as the lists found it; 0 where a list did not. */
export interface Candidate {
  id: number;
  /** BM25 in each view. */
  words: number;
  grams: number;
  /** Of question and provision. */
  cosine: number;
  /** Characters of its text. */
  length: number;
  /** Short title of its instrument. */
  law: string;
}

export const FEATURES = ['words', 'grams', 'cosine', 'nearness', 'length', 'answered'] as const;

/**
 * What the ranking looks at, in the order of `FEATURES`: each list against its best, the cosine, the length, and how much
 * the answers to questions near this one lie in the same instrument.
 */
export function featuresOf(candidates: readonly Candidate[], answered: ReadonlyMap<string, number>): Float64Array[] {
  const best = (value: (one: Candidate) => number) => Math.max(1e-6, ...candidates.map(value));
  const words = best((one) => one.words);
  const grams = best((one) => one.grams);
  const cosine = best((one) => one.cosine);
  return candidates.map((one) =>
    Float64Array.of(
      one.words / words,
      one.grams / grams,
      one.cosine,
      one.cosine / cosine,
      Math.log(1 + one.length),
      answered.get(one.law) ?? 0,
    ),
  );
}
