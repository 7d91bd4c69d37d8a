import { asPair, type Embedder, embedderOf } from './embedder.ts';
import { ownWords } from './own-words.ts';
import { gatherRows, type Rows } from './rows.ts';
import type { TokenTable } from './table.ts';

/** What the index build learns from the provisions as they come. */
export interface UnitVectors {
  /** A provision's words and pairs of characters: title of the instrument, headings and text together. */
  add(words: string[], grams: string[]): void;
  /** One unit vector a provision, in order. */
  rows(): Rows;
  /** Words that the trained table does not know. */
  own(): TokenTable;
}

export function unitVectors(table: TokenTable): UnitVectors {
  const { embed }: Embedder = embedderOf(table.width, [table]);
  const own = ownWords(table);
  const { add: gather, rows } = gatherRows(table.width);
  return {
    rows,
    own: own.table,
    add(words, grams) {
      const vector = embed([...words, ...grams.map(asPair)]);
      gather(vector);
      own.see(new Set(words), vector);
    },
  };
}
