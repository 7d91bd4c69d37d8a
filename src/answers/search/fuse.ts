/** A ranked list whose scores can be added up across ways of searching. */
export interface Weighted {
  list: { id: number; score: number }[];
  weight: number;
}

/** Sums lists after dividing each by its best score, so that BM25 and cosines can be added. */
export function fuse(lists: Weighted[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { list, weight } of lists) {
    const best = list[0]?.score ?? 0;
    if (best <= 0) continue;
    for (const { id, score } of list) {
      if (score > 0) scores.set(id, (scores.get(id) ?? 0) + (weight * score) / best);
    }
  }
  return scores;
}

/** Best first; equal scores in order of id, so that the same question always gives the same list. */
export function sorted(scores: Map<number, number>): { id: number; score: number }[] {
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
}
