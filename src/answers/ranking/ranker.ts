import { type Candidate, FEATURES, featuresOf } from './features.ts';

/** A logistic model over standardised features, by their names. */
export type Weights = Record<(typeof FEATURES)[number], { mean: number; spread: number; weight: number }>;

/** Scores of candidates, from 0 for the last to `TOP` for the first. */
export function learntScores(
  candidates: readonly Candidate[],
  answered: ReadonlyMap<string, number>,
  weights: Weights,
): Map<number, number> {
  const raw = featuresOf(candidates, answered).map((features) => logit(features, weights));
  const first = Math.max(...raw);
  const last = Math.min(...raw);
  const share = first > last ? TOP / (first - last) : 0;
  return new Map(candidates.map(({ id }, at) => [id, ((raw[at] as number) - last) * share]));
}

/** What cards, intents and fields add is weighed against this: see `search/boost.ts`. */
const TOP = 2.25;

function logit(features: Float64Array, weights: Weights): number {
  return FEATURES.reduce((sum, name, at) => {
    const { mean, spread, weight } = weights[name];
    return sum + (weight * ((features[at] as number) - mean)) / spread;
  }, 0);
}
