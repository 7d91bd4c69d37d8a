import type { Terms } from '../artefact/vocabulary.ts';
import { asPair, scaled } from './embedder.ts';
import { ownWords } from './own-words.ts';
import { gatherRows, type Rows } from './rows.ts';
import { addRow, type TokenTable } from './table.ts';

/** What the index build learns from the provisions as they come. */
export interface UnitVectors {
  /** A provision's distinct words and pairs of characters: title of the instrument, headings and text together. */
  add(words: Terms, grams: Terms): void;
  /** One unit vector a provision, in order. */
  rows(): Rows;
  /** Words that the trained table does not know. */
  own(): TokenTable;
}

export function unitVectors(table: TokenTable): UnitVectors {
  const { width } = table;
  if (width % 4 !== 0) throw new Error(`vectors of ${width} numbers cannot be kept: it has to be a multiple of four`);
  const own = ownWords(table);
  const { add: gather, rows } = gatherRows(width);
  const wordRow = rowByNumber(table, (word) => word);
  const pairRow = rowByNumber(table, asPair);
  return {
    rows,
    own: own.table,
    add(words, grams) {
      const sum = new Float32Array(width);
      for (const number of words.numbers) addRow(sum, table, wordRow(words, number));
      for (const number of grams.numbers) addRow(sum, table, pairRow(grams, number));
      const vector = scaled(sum);
      gather(vector);
      own.see(words.numbers.filter((number) => wordRow(words, number) < 0).map(words.term), vector);
    },
  };
}

/** The table's row of a term, looked up once for each; -1 where it has none. */
function rowByNumber({ rows }: TokenTable, tokenOf: (term: string) => string) {
  const known: number[] = [];
  return ({ term }: Terms, number: number): number => {
    known[number] ??= rows.get(tokenOf(term(number))) ?? -1;
    return known[number];
  };
}
