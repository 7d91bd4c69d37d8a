import { scaled } from '../vectors/embedder.ts';

/** What was answered is not what was asked for. */
export class Unusable extends Error {}

/** As many vectors as were asked for, each at length one and all equally long. Throws `Unusable` otherwise. */
export function vectorsFrom(answered: unknown, count: number, width?: number): Float32Array[] {
  if (!Array.isArray(answered) || answered.length !== count) throw new Unusable('another number of vectors');
  const vectors = answered.map(vectorFrom);
  const wanted = width ?? vectors[0]?.length;
  if (vectors.some(({ length }) => length !== wanted)) throw new Unusable('another number of dimensions');
  return vectors;
}

function vectorFrom(numbers: unknown): Float32Array {
  if (!Array.isArray(numbers) || numbers.length === 0) throw new Unusable('no numbers');
  // `null` and numbers in quotes would pass for numbers in a Float32Array.
  if (!numbers.every((value) => typeof value === 'number')) throw new Unusable('no numbers');
  const vector = Float32Array.from(numbers);
  if (!vector.every(Number.isFinite) || vector.every((value) => value === 0)) throw new Unusable('no direction');
  return scaled(vector);
}

/** Cosine of two vectors of length one. */
export function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, d) => sum + value * (other[d] ?? 0), 0);
}
