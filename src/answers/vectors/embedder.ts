import type { Cutter } from '../tokens.ts';
import { addToken, type TokenTable } from './table.ts';

/** Turns the tokens of a text into one vector. */
export interface Embedder {
  width: number;
  /** A unit vector; all zeros when no token is known. Each token counts once. */
  embed(tokens: Iterable<string>): Float32Array;
}

/** Embeds with the first table that knows a token. */
export function embedderOf(width: number, tables: readonly TokenTable[]): Embedder {
  return {
    width,
    embed(tokens) {
      const sum = new Float32Array(width);
      for (const token of new Set(tokens)) tables.some((table) => addToken(sum, table, token));
      return scaled(sum);
    },
  };
}

/** A text as the tables know it: its words, and its pairs of characters marked as such. */
export function tokensOf(text: string, { words, grams }: Cutter): string[] {
  return [...words(text), ...grams(text).map(asPair)];
}

export function asPair(gram: string): string {
  return `#${gram}`;
}

/** The same direction at length one, in place; a zero vector stays zero. */
export function scaled(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const share = 1 / Math.sqrt(squares);
  for (let d = 0; d < vector.length; d += 1) (vector[d] as number) *= share;
  return vector;
}
