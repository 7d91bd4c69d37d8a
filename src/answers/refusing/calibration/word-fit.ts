import { type Example, fitLogistic } from '../fit.ts';
import type { WordModel } from '../weights.ts';
import { balanced, rounded } from './balanced.ts';

const FEWEST = 2;

interface WordExample {
  wording: string[];
  is: boolean;
  counts: number;
}

/** A logistic model over words; those of one example only, and those that would weigh less than `lightest`, are left out. */
export function fitWords(
  examples: WordExample[],
  { penalty, lightest }: { penalty: number; lightest: number },
): WordModel {
  const { bias, weights } = fitLogistic(balanced(withoutRare(examples).map(exampleOf)), penalty);
  const heavy = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= lightest);
  const sorted = heavy.sort(([one], [other]) => (one < other ? -1 : 1));
  return { bias: rounded(bias), words: Object.fromEntries(sorted.map(([word, weight]) => [word, rounded(weight)])) };
}

interface Kept extends WordExample {
  /** How many words it has, with those that are left out. */
  length: number;
}

function withoutRare(examples: WordExample[]): Kept[] {
  const seen = new Map<string, number>();
  for (const { wording } of examples) for (const word of wording) seen.set(word, (seen.get(word) ?? 0) + 1);
  return examples.map((one) => ({
    ...one,
    wording: one.wording.filter((word) => (seen.get(word) ?? 0) >= FEWEST),
    length: one.wording.length,
  }));
}

function exampleOf({ wording, length, is, counts }: Kept): Example {
  const each = 1 / Math.sqrt(Math.max(1, length));
  return { features: Object.fromEntries(wording.map((word) => [word, each])), is, counts };
}
