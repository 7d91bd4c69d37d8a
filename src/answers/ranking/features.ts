import type { InstrumentKind } from './kind.grammar.ts';
import { lawShares, places } from './places.ts';

/** A provision that may answer, as the lists found it; 0 where a list did not. */
export interface Candidate {
  id: number;
  /** BM25 in each view. */
  words: number;
  grams: number;
  /** BM25 of how people ask about it, in each view. */
  phrasedWords: number;
  phrasedGrams: number;
  /** Of question and provision. */
  cosine: number;
  /** Cosine of the provision and what answered the nearest questions. */
  likeAnswers: number;
  /** Characters of its text. */
  length: number;
  /** Short title of its instrument, and what kind of instrument that is. */
  law: string;
  kind: InstrumentKind;
}

export const FEATURES = [
  ...['words', 'grams', 'cosine', 'nearness', 'length'],
  ...['wordPlace', 'gramPlace', 'cosinePlace'],
  ...['answered', 'likeAnswers', 'familiar', 'lawShare', 'regulation', 'interpretation'],
] as const;

/** What answered questions near this one say: shares by instrument (`lawsAnswering`), and the nearest one's cosine. */
export interface AnsweredNear {
  laws: ReadonlyMap<string, number>;
  nearest: number;
}

/**
 * What the ranking looks at, in the order of `FEATURES`: each list against its best, the cosine, the length, the place
 * in each list, how far the answers to questions near this one lie in the same instrument or are like this provision,
 * and how much of what was found stands in its instrument.
 */
export function featuresOf(candidates: readonly Candidate[], { laws, nearest }: AnsweredNear): Float64Array[] {
  const best = (value: (one: Candidate) => number) =>
    candidates.reduce((most, one) => Math.max(most, value(one)), 1e-6);
  const most = { words: best((one) => one.words), grams: best((one) => one.grams), cosine: best((one) => one.cosine) };
  const place = {
    words: places(candidates.map((one) => one.words)),
    grams: places(candidates.map((one) => one.grams)),
    cosine: places(candidates.map((one) => one.cosine)),
  };
  const plain = (one: Candidate) => one.words / most.words + one.grams / most.grams + (1.5 * one.cosine) / most.cosine;
  const shares = lawShares(candidates.map((one) => ({ law: one.law, score: plain(one) })));
  return candidates.map((one, at) =>
    Float64Array.of(
      ...[one.words / most.words, one.grams / most.grams, one.cosine, one.cosine / most.cosine],
      Math.log(1 + one.length),
      ...[place.words[at] as number, place.grams[at] as number, place.cosine[at] as number],
      ...[laws.get(one.law) ?? 0, one.likeAnswers, nearest, shares.get(one.law) ?? 0],
      ...[Number(one.kind === 'regulation'), Number(one.kind === 'interpretation')],
    ),
  );
}
