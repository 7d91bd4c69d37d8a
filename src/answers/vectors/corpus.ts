/** The words of all units as numbers: what the embeddings are trained on. */
export interface Corpus {
  /** Word by number. */
  words: string[];
  /** How often each word occurs in bodies. */
  counts: number[];
  /** Per unit: the words of its text, and those of its instrument and heading. */
  units: { body: Int32Array; head: Int32Array }[];
}

export interface CorpusWriter extends Corpus {
  add(body: string[], head: string[]): void;
}

export function newCorpus(): CorpusWriter {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const units: Corpus['units'] = [];
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    counts.push(0);
    return words.push(word) - 1;
  };
  return {
    words,
    counts,
    units,
    add(body, head) {
      const numbered = Int32Array.from(body, numberOf);
      for (const number of numbered) counts[number] = (counts[number] ?? 0) + 1;
      units.push({ body: numbered, head: Int32Array.from(head, numberOf) });
    },
  };
}
