import type { Features } from './features.ts';
import type { Logistic } from './weights.ts';

/** An example: what is known of it, whether it is so, and how much it counts. */
export interface Example {
  features: Features;
  is: boolean;
  counts: number;
}

const STEPS = 300;
const DECAY = 0.9;

/**
 * Weighted logistic regression with an L2 penalty, by gradient descent with a step for each weight (RMSProp, step
 * falling to 0). Features that `speaksFor` names get no weight below 0. Starts from nothing, so the same examples always give the same weights.
 */
export function fitLogistic(
  examples: Example[],
  penalty: number,
  speaksFor: ReadonlySet<string> = new Set(),
): Logistic {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, is, counts }) => ({
    of: Object.entries(features).map(([name, value]): [number, number] => [at.get(name) ?? 0, value]),
    is: Number(is),
    counts,
  }));
  const total = rows.reduce((sum, { counts }) => sum + counts, 0);
  // The last weight is the bias: it alone has no penalty.
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeOf(rows, weights);
    for (const [index, weight] of weights.entries()) {
      const by = ((slope[index] ?? 0) + (index < names.length ? penalty * weight : 0)) / total;
      squares[index] = DECAY * (squares[index] ?? 0) + (1 - DECAY) * by * by + 1e-12;
      const next = weight - (0.1 * (1 - step / STEPS) * by) / Math.sqrt(squares[index]);
      weights[index] = speaksFor.has(names[index] ?? '') ? Math.max(0, next) : next;
    }
  }
  return {
    bias: weights[names.length] ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])),
  };
}

function slopeOf(rows: { of: [number, number][]; is: number; counts: number }[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const bias = weights.length - 1;
  for (const { of, is, counts } of rows) {
    const odds = of.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, weights[bias] ?? 0);
    const wrong = (1 / (1 + Math.exp(-odds)) - is) * counts;
    for (const [index, value] of of) slope[index] = (slope[index] ?? 0) + wrong * value;
    slope[bias] = (slope[bias] ?? 0) + wrong;
  }
  return slope;
}
