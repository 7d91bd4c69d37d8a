/** An in-memory BM25 over few short documents, with weighted fields. */
export interface Postings {
  /** BM25 of every document with a matching term. */
  match(terms: string[]): Map<number, number>;
  /** ln((N - n + ½) / (n + ½) + 1); the largest for unknown terms. */
  rarity(term: string): number;
  has(document: number, term: string): boolean;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

/** `documents`: per document its fields, each a list of terms and how much one occurrence counts. */
export function postingsOf(documents: { terms: string[]; weight: number }[][]): Postings {
  const found = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  for (const [document, fields] of documents.entries()) {
    lengths.push(fields.reduce((sum, { terms, weight }) => sum + weight * terms.length, 0));
    for (const { terms, weight } of fields) {
      for (const term of terms) {
        const inTerm = found.get(term) ?? new Map<number, number>();
        found.set(term, inTerm.set(document, (inTerm.get(document) ?? 0) + weight));
      }
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const rarity = (term: string) => {
    const n = found.get(term)?.size ?? 0;
    return Math.log((documents.length - n + 0.5) / (n + 0.5) + 1);
  };
  return {
    rarity,
    has: (document, term) => found.get(term)?.has(document) ?? false,
    match(terms) {
      const scores = new Map<number, number>();
      for (const term of terms) {
        for (const [document, times] of found.get(term) ?? []) {
          const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? mean)) / mean;
          const gain = (rarity(term) * times * (SATURATION + 1)) / (times + SATURATION * length);
          scores.set(document, (scores.get(document) ?? 0) + gain);
        }
      }
      return scores;
    },
  };
}
