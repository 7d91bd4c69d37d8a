import { adam } from '../training/adam.ts';
import type { Features } from './features.ts';
import type { Logistic } from './weights.ts';

/** An example: what is known of it, whether it is so, and how much it counts. */
export interface Example {
  features: Features;
  is: boolean;
  counts: number;
}

const STEPS = 300;
const RATE = 0.1;

/**
 * Weighted logistic regression with an L2 penalty, by Adam with a rate falling to 0. Features that `speaksFor` names get no weight below 0. Starts from nothing, so the same examples always give the same weights.
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
  const move = adam(weights);
  const free = weights.length - 1;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeOf(rows, weights);
    move(
      slope.map((by, index) => (by + (index < free ? penalty * (weights[index] ?? 0) : 0)) / total),
      RATE * (1 - step / STEPS),
    );
    for (const [index, name] of names.entries())
      if (speaksFor.has(name)) weights[index] = Math.max(0, weights[index] ?? 0);
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
