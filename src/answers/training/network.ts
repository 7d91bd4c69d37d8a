import type { Chance } from './chance.ts';

/** A row and the logarithm of a weight for each token: a text is the sum of its weighted rows, at length one. */
export interface Network {
  width: number;
  rows: Float32Array;
  weights: Float32Array;
}

const SPREAD = 0.1;

/** Rows at random, weights by rarity; `provisions` says in how many of `all` each token stands. */
export function newNetwork(width: number, { provisions, all }: { provisions: number[]; all: number }, chance: Chance) {
  const normal = () => (chance() + chance() + chance() + chance() - 2) * Math.sqrt(3);
  return {
    width,
    rows: new Float32Array(provisions.length * width).map(() => SPREAD * normal()),
    weights: Float32Array.from(provisions, (n) => Math.log((all + 1) / (n + 1)) / 6 - 1),
  };
}

/** Writes the unit vector of `tokens` to `out` from `at`; returns its length before. */
export function forward({ width, rows, weights }: Network, tokens: Int32Array, out: Float32Array, at: number): number {
  out.fill(0, at, at + width);
  for (const token of tokens) {
    const weight = Math.exp(weights[token] as number);
    const row = token * width;
    for (let d = 0; d < width; d += 1) (out[at + d] as number) += weight * (rows[row + d] as number);
  }
  let squares = 1e-12;
  for (let d = at; d < at + width; d += 1) squares += (out[d] as number) ** 2;
  const length = Math.sqrt(squares);
  for (let d = at; d < at + width; d += 1) (out[d] as number) /= length;
  return length;
}

/** One unit vector a text, one after the other. */
export function vectorsOf(network: Network, texts: readonly Int32Array[]): Float32Array {
  const out = new Float32Array(texts.length * network.width);
  for (const [at, tokens] of texts.entries()) forward(network, tokens, out, at * network.width);
  return out;
}
