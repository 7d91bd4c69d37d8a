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
  const { found, lengths } = gathered(documents);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const rarity = (term: string) => {
    const n = (found.get(term)?.length ?? 0) / 2;
    return Math.log((documents.length - n + 0.5) / (n + 0.5) + 1);
  };
  return {
    rarity,
    has: (document, term) => found.get(term)?.some((value, at) => at % 2 === 0 && value === document) ?? false,
    match(terms) {
      const scores = new Map<number, number>();
      for (const term of terms) {
        const pairs = found.get(term) ?? [];
        for (let at = 0; at < pairs.length; at += 2) {
          const [document, times] = [pairs[at] as number, pairs[at + 1] as number];
          const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? mean)) / mean;
          const gain = (rarity(term) * times * (SATURATION + 1)) / (times + SATURATION * length);
          scores.set(document, (scores.get(document) ?? 0) + gain);
        }
      }
      return scores;
    },
  };
}

/** By term the documents it is in, each followed by how much it counts there: small numbers in one array take least room. */
function gathered(documents: { terms: string[]; weight: number }[][]) {
  const found = new Map<string, number[]>();
  const lengths: number[] = [];
  for (const [document, fields] of documents.entries()) {
    lengths.push(fields.reduce((sum, { terms, weight }) => sum + weight * terms.length, 0));
    for (const { terms, weight } of fields) {
      for (const term of terms) {
        const pairs = found.get(term);
        if (!pairs) found.set(term, [document, weight]);
        else if (pairs.at(-2) === document) pairs[pairs.length - 1] = (pairs.at(-1) as number) + weight;
        else pairs.push(document, weight);
      }
    }
  }
  return { found, lengths };
}
