import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text's vector is made of: a vector and a weight a word, and the direction common to all texts. */
export interface WordVectors {
  width: number;
  terms: string[];
  weights: number[];
  /** Row after row, `width` numbers a term. */
  vectors: Float32Array;
  common: number[];
}

/** Adds the word at row `at` to a running sum; rows below zero stand for unknown words. */
export function addWord(
  sum: number[],
  at: number,
  { width, vectors, weights }: Pick<WordVectors, 'width' | 'vectors' | 'weights'>,
  weight = 1,
): void {
  if (at < 0) return;
  const share = weight * (weights[at] as number);
  for (let d = 0; d < width; d += 1) (sum[d] as number) += share * (vectors[at * width + d] as number);
}

/** The same direction at length one; a zero vector stays zero. */
export function scaled(vector: number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

export function without(vector: number[], direction: number[]): number[] {
  const along = dot(vector, direction);
  return vector.map((value, d) => value - along * (direction[d] as number));
}

export function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

/** Kept as words.json and words.bin, one signed byte a number (a quarter of the size; ranking does not change). */
export function saveWords(dir: string, { vectors, ...rest }: WordVectors): void {
  const bytes = new Int8Array(vectors.length);
  const weights = rest.weights.map((weight, row) => {
    const values = vectors.subarray(row * rest.width, (row + 1) * rest.width);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
    for (const [d, value] of values.entries()) bytes[row * rest.width + d] = Math.round((value / largest) * 127);
    return (weight * largest) / 127;
  });
  writeFileSync(join(dir, 'words.bin'), bytes);
  writeFileSync(join(dir, 'words.json'), JSON.stringify({ ...rest, weights }));
}

export function loadWords(dir: string): WordVectors {
  const rest = JSON.parse(readFileSync(join(dir, 'words.json'), 'utf8')) as Omit<WordVectors, 'vectors'>;
  const bytes = readFileSync(join(dir, 'words.bin'));
  return { ...rest, vectors: Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)) };
}
