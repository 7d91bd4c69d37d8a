import type { Terms } from './types.ts';

/** Texts by their terms, searched exhaustively: a few thousand take about a millisecond. */
export interface Nearest {
  add(id: string, terms: Terms): void;
  /** Cosine by id, of those that share a term. */
  near(terms: Terms): Map<string, number>;
}

export function openNearest(): Nearest {
  const postings = new Map<string, [id: string, weight: number][]>();
  return {
    add(id, terms) {
      for (const [term, weight] of terms) {
        const known = postings.get(term);
        if (known) known.push([id, weight]);
        else postings.set(term, [[id, weight]]);
      }
    },
    near(terms) {
      const cosines = new Map<string, number>();
      for (const [term, weight] of terms)
        for (const [id, other] of postings.get(term) ?? []) cosines.set(id, (cosines.get(id) ?? 0) + weight * other);
      return cosines;
    },
  };
}
