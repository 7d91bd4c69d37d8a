import type { Scored, Shares } from './types.ts';

/** Scores on whatever scale as shares: the best has 1, one at `floor` or below has none. */
export function sharesOf(scored: readonly Scored[], floor: number): Shares {
  const best = Math.max(...scored.map(({ score }) => score));
  if (!(best > floor)) return new Map();
  return new Map(scored.map(({ id, score }) => [id, Math.max(0, (score - floor) / (best - floor))]));
}

/** Scores raised by `weight` times the shares. */
export function raised(units: ReadonlyMap<number, number>, shares: Shares, weight: number): Map<number, number> {
  const scores = new Map(units);
  for (const [id, share] of shares) if (share > 0) scores.set(id, (scores.get(id) ?? 0) + weight * share);
  return scores;
}
