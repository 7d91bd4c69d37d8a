import { type Example, fitLogistic } from '../fit.ts';
import type { Weights } from '../weights.ts';
import type { Row } from './rows.ts';

const PENALTY = 0.3;
const LAY_COUNTS = 0.4;
const SAYING_COUNTS = 0.1;
/** Lighter words are left out: they move a question of six words by less than a fiftieth. */
const LIGHTEST = 0.05;
const FEWEST = 2;

/** Word weights for `scopeOf`: from questions, and from what people say for our matters. */
export function fitScope(rows: Row[], sayings: string[][]): Weights['scope'] {
  const examples = [
    ...rows.map((row) => example(row.words, row.answerable, row.lay ? LAY_COUNTS : 1)),
    ...sayings.map((words) => example(words, true, SAYING_COUNTS)),
  ];
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const word of Object.keys(features)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const known = examples.map((one) => ({
    ...one,
    features: Object.fromEntries(Object.entries(one.features).filter(([word]) => (seen.get(word) ?? 0) >= FEWEST)),
  }));
  const { bias, weights } = fitLogistic(known, PENALTY);
  const heavy = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= LIGHTEST);
  return { bias: rounded(bias), words: Object.fromEntries(heavy.map(([word, weight]) => [word, rounded(weight)])) };
}

function example(words: string[], is: boolean, counts: number): Example {
  const each = 1 / Math.sqrt(Math.max(1, words.length));
  return { features: Object.fromEntries(words.map((word) => [word, each])), is, counts };
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
