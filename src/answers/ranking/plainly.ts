import type { Hit } from '../search/lexical.ts';
import type { Lists } from './candidates.ts';

const NEAR = 0.25;

/** Each list divided by its best score, so that BM25 and cosines can be added; vectors count little. */
export function plainScores({ words, grams, near }: Lists): Map<number, number> {
  const scores = new Map<number, number>();
  add(scores, words, 1);
  add(scores, grams, 1);
  add(scores, near, NEAR);
  return scores;
}

function add(scores: Map<number, number>, list: readonly Hit[], weight: number): void {
  const best = list[0]?.score ?? 0;
  if (best <= 0) return;
  for (const { id, score } of list) {
    if (score > 0) scores.set(id, (scores.get(id) ?? 0) + (weight * score) / best);
  }
}
