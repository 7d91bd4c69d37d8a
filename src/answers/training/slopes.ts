import type { Example } from './example.ts';
import type { Layout } from './parameters.ts';
import type { Standard } from './standards.ts';

/** A question's candidates, standardised and one after the other. */
export interface Ready {
  rows: Float64Array;
  /** Of each candidate: 0, or an equal share of one. */
  wanted: Float64Array;
}

export function readyOf(
  { features, right }: Pick<Example, 'features' | 'right'>,
  standards: readonly Standard[],
): Ready {
  const share = 1 / right.filter(Boolean).length;
  const standard = (row: Float64Array) =>
    standards.map(({ mean, spread }, at) => ((row[at] as number) - mean) / spread);
  return {
    rows: Float64Array.from(features.flatMap(standard)),
    wanted: Float64Array.from(right, (one) => (one ? share : 0)),
  };
}

interface By {
  values: Float64Array;
  layout: Layout;
  share: number;
}

/** Adds `share` of the slope of -Σ wanted · log softmax(score) by each parameter. */
export function addSlopes(slopes: Float64Array, { rows, wanted }: Ready, { values, layout, share }: By): void {
  const of: Pass = { rows, values, layout, inner: new Float64Array(wanted.length * layout.bends) };
  const scores = wanted.map((_, candidate) => forward(of, candidate));
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [candidate, power] of powers.entries()) {
    const off = share * (power / total - (wanted[candidate] as number));
    if (Math.abs(off) > SMALLEST) backward(slopes, of, { candidate, off });
  }
}

const SMALLEST = 1e-7;

interface Pass {
  rows: Float64Array;
  values: Float64Array;
  layout: Layout;
  /** What goes into each bend of each candidate. */
  inner: Float64Array;
}

function forward({ rows, values, layout: { features, bends }, inner }: Pass, candidate: number): number {
  const row = candidate * features;
  let score = 0;
  for (let at = 0; at < features; at += 1) score += (values[at] as number) * (rows[row + at] as number);
  for (let bend = 0, start = features; bend < bends; bend += 1, start += features + 2) {
    let sum = values[start + features] as number;
    for (let at = 0; at < features; at += 1) sum += (values[start + at] as number) * (rows[row + at] as number);
    inner[candidate * bends + bend] = sum;
    score += ((values[start + features + 1] as number) * sum) / (1 + Math.abs(sum));
  }
  return score;
}

function backward(
  slopes: Float64Array,
  { rows, values, layout: { features, bends }, inner }: Pass,
  { candidate, off }: { candidate: number; off: number },
): void {
  const row = candidate * features;
  for (let at = 0; at < features; at += 1) (slopes[at] as number) += off * (rows[row + at] as number);
  for (let bend = 0, start = features; bend < bends; bend += 1, start += features + 2) {
    const sum = inner[candidate * bends + bend] as number;
    const least = 1 / (1 + Math.abs(sum));
    const back = off * (values[start + features + 1] as number) * least * least;
    for (let at = 0; at < features; at += 1) (slopes[start + at] as number) += back * (rows[row + at] as number);
    (slopes[start + features] as number) += back;
    (slopes[start + features + 1] as number) += off * sum * least;
  }
}
