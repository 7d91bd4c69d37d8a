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
  const rows = packed(examples, names);
  const total = examples.reduce((sum, { counts }) => sum + counts, 0);
  const bounded = names.map((name) => speaksFor.has(name));
  // The last weight is the bias: it alone has no penalty.
  const weights = new Float64Array(names.length + 1);
  const move = adam(weights);
  const slope = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step += 1) {
    addSlopes(rows, weights, slope);
    for (let at = 0; at < slope.length; at += 1)
      slope[at] = ((slope[at] as number) + (at < names.length ? penalty * (weights[at] as number) : 0)) / total;
    move(slope, RATE * (1 - step / STEPS));
    for (const [at, isBounded] of bounded.entries()) if (isBounded) weights[at] = Math.max(0, weights[at] as number);
  }
  return {
    bias: weights[names.length] ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])),
  };
}

/** Examples as they are gone through: the features of row r stand from `from[r]` to `from[r + 1]`. */
interface Packed {
  from: Int32Array;
  features: Int32Array;
  values: Float64Array;
  is: Float64Array;
  counts: Float64Array;
}

function packed(examples: Example[], names: string[]): Packed {
  const at = new Map(names.map((name, index) => [name, index]));
  const entries = examples.map(({ features }) => Object.entries(features));
  const from = new Int32Array(entries.length + 1);
  for (const [row, of] of entries.entries()) from[row + 1] = (from[row] as number) + of.length;
  return {
    from,
    features: Int32Array.from(entries.flat(), ([name]) => at.get(name) ?? 0),
    values: Float64Array.from(entries.flat(), ([, value]) => value),
    is: Float64Array.from(examples, ({ is }) => Number(is)),
    counts: Float64Array.from(examples, ({ counts }) => counts),
  };
}

/** Adds to `slope` that of the loss at these weights. */
function addSlopes({ from, features, values, is, counts }: Packed, weights: Float64Array, slope: Float64Array): void {
  const bias = weights.length - 1;
  for (let row = 0; row < is.length; row += 1) {
    const [first, last] = [from[row] as number, from[row + 1] as number];
    let odds = weights[bias] as number;
    for (let k = first; k < last; k += 1) odds += (weights[features[k] as number] as number) * (values[k] as number);
    const wrong = (1 / (1 + Math.exp(-odds)) - (is[row] as number)) * (counts[row] as number);
    for (let k = first; k < last; k += 1) (slope[features[k] as number] as number) += wrong * (values[k] as number);
    (slope[bias] as number) += wrong;
  }
}
