import { asPair, type Embedder, embedderOf } from './embedder.ts';
import { ownWords } from './own-words.ts';
import type { TokenTable } from './table.ts';

/** What the index build learns from the provisions as they come. */
export interface UnitVectors {
  /** A provision's words and pairs of characters: title of the instrument, headings and text together. */
  add(words: string[], grams: string[]): void;
  /** One unit vector a provision, in order. */
  vectors: Float32Array[];
  /** Words that the trained table does not know. */
  own(): TokenTable;
}

export function unitVectors(table: TokenTable): UnitVectors {
  const { embed }: Embedder = embedderOf(table.width, [table]);
  const own = ownWords(table);
  const vectors: Float32Array[] = [];
  return {
    vectors,
    own: own.table,
    add(words, grams) {
      const vector = embed([...words, ...grams.map(asPair)]);
      vectors.push(vector);
      own.see(new Set(words), vector);
    },
  };
}
