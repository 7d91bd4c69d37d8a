import { cosineOf, type Rows, rowCount } from './rows.ts';

export interface Near {
  /** Unit id. */
  id: number;
  /** Cosine, at most 1. */
  score: number;
}

/**
 * The `count` provisions most like a vector of length one, best first, by looking at all of them: for tens of thousands
 * that takes about ten milliseconds, misses none, and needs no graph in memory.
 */
export function nearest(rows: Rows, vector: Float32Array, count: number): Near[] {
  // Doubles: products with whole numbers are then not converted back and forth.
  const wide = Float64Array.from(vector);
  const best: Near[] = [];
  let least = -Infinity;
  for (let row = 0; row < rowCount(rows); row += 1) {
    const score = cosineOf(rows, wide, row);
    if (score <= least) continue;
    insert(best, { id: row + 1, score });
    if (best.length > count) best.pop();
    if (best.length === count) least = best[count - 1]?.score ?? least;
  }
  return best;
}

/** Behind all that are as good. */
function insert(best: Near[], near: Near): void {
  let [from, to] = [0, best.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((best[middle] as Near).score >= near.score) from = middle + 1;
    else to = middle;
  }
  best.splice(from, 0, near);
}
