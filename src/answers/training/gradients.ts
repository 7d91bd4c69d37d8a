import type { Network } from './network.ts';

/** Gradients of the tokens of one batch: only theirs are ever other than zero. */
export interface Gradients {
  rows: Float32Array;
  weights: Float32Array;
  touched: Set<number>;
}

export function newGradients({ rows, weights }: Network): Gradients {
  return { rows: new Float32Array(rows.length), weights: new Float32Array(weights.length), touched: new Set() };
}

/** A text in a batch: its unit vector from `at`, the gradient of the loss by it beside it. */
interface Passed {
  tokens: Int32Array;
  vectors: Float32Array;
  slopes: Float32Array;
  at: number;
  /** Before it was scaled to one. */
  length: number;
}

/** Carries the gradient of a unit vector back to the rows and weights of its tokens. */
export function backward({ width, rows, weights }: Network, passed: Passed, into: Gradients): void {
  const { tokens, vectors, slopes, at, length } = passed;
  let along = 0;
  for (let d = at; d < at + width; d += 1) along += (vectors[d] as number) * (slopes[d] as number);
  for (let d = at; d < at + width; d += 1)
    slopes[d] = ((slopes[d] as number) - along * (vectors[d] as number)) / length;
  for (const token of tokens) {
    const weight = Math.exp(weights[token] as number);
    const row = token * width;
    let own = 0;
    for (let d = 0; d < width; d += 1) {
      const slope = slopes[at + d] as number;
      (into.rows[row + d] as number) += weight * slope;
      own += (rows[row + d] as number) * slope;
    }
    (into.weights[token] as number) += weight * own;
    into.touched.add(token);
  }
}
