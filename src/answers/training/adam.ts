import type { Gradients } from './gradients.ts';
import type { Network } from './network.ts';

const MEAN = 0.9;
const SPREAD = 0.999;

/** Adam over the tokens that a batch touched; the gradients are zero again afterwards. */
export function adam({ width, rows, weights }: Network): (gradients: Gradients, rate: number) => void {
  const moments = { rows: momentsOf(rows), weights: momentsOf(weights) };
  let step = 0;
  return (gradients, rate) => {
    step += 1;
    const pace = (rate * Math.sqrt(1 - SPREAD ** step)) / (1 - MEAN ** step);
    for (const token of gradients.touched) {
      update(rows, gradients.rows, { ...moments.rows, pace, from: token * width, to: (token + 1) * width });
      update(weights, gradients.weights, { ...moments.weights, pace, from: token, to: token + 1 });
    }
    gradients.touched.clear();
  };
}

function momentsOf({ length }: Float32Array) {
  return { mean: new Float32Array(length), spread: new Float32Array(length) };
}

interface Step extends ReturnType<typeof momentsOf> {
  pace: number;
  from: number;
  to: number;
}

function update(values: Float32Array, slopes: Float32Array, { mean, spread, pace, from, to }: Step): void {
  for (let at = from; at < to; at += 1) {
    const slope = slopes[at] as number;
    slopes[at] = 0;
    mean[at] = MEAN * (mean[at] as number) + (1 - MEAN) * slope;
    spread[at] = SPREAD * (spread[at] as number) + (1 - SPREAD) * slope * slope;
    (values[at] as number) -= (pace * (mean[at] as number)) / (Math.sqrt(spread[at] as number) + 1e-8);
  }
}
