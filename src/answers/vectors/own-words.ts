import { scaled } from './embedder.ts';
import { type TokenTable, tableOf } from './table.ts';

/** Seen in fewer provisions, a word has no meaning to learn. */
const FEWEST = 2;
const MOST_WORDS = 20_000;

/** Learns the words of the indexed texts that the trained table does not know. */
export interface OwnWords {
  /** Notes a provision's words that the trained table does not know beside its vector. */
  see(words: Iterable<string>, vector: Float32Array): void;
  /** A vector for each word that was seen often enough: the mean of the provisions it stands in. */
  table(): TokenTable;
}

export function ownWords(known: TokenTable): OwnWords {
  const seen = new Map<string, { count: number; sum: Float32Array }>();
  return {
    see(words, vector) {
      for (const word of words) {
        if (word.length < 2) continue;
        const one = seen.get(word) ?? { count: 0, sum: new Float32Array(known.width) };
        seen.set(word, one);
        one.count += 1;
        for (let d = 0; d < vector.length; d += 1) (one.sum[d] as number) += vector[d] as number;
      }
    },
    table() {
      const enough = [...seen].filter(([, { count }]) => count >= FEWEST);
      const kept = enough.sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
      const length = usualLength(known);
      const rows = kept.slice(0, MOST_WORDS).map(([word, { sum }]): [string, Float32Array] => {
        return [word, scaled(sum).map((value) => value * length)];
      });
      return tableOf(known.width, rows);
    },
  };
}

/** The mean length of the known rows, so that a word of the office's own counts as much as any other. */
function usualLength({ width, scales, bytes }: TokenTable): number {
  let total = 0;
  for (const [row, scale] of scales.entries()) {
    let squares = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) squares += (bytes[at] as number) ** 2;
    total += scale * Math.sqrt(squares);
  }
  return total / Math.max(1, scales.length);
}
