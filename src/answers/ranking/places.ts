/** For each score how far up it stands: 0 for the best, then -ln 2, -ln 3 …; those of 0 share the place behind the last. */
export function places(scores: readonly number[]): Float64Array {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const found = scores.filter((score) => score > 0).length;
  const place = new Float64Array(scores.length);
  for (const [at, index] of order.entries()) place[index] = -Math.log(1 + Math.min(at, found));
  return place;
}

const LOOKED_AT = 50;
/** The first of fifty counts as much as the sixth and the last together. */
const EVEN = 10;

/** By instrument, from 0 to 1: how much of the best fifty stands in it, the first counting most. */
export function lawShares(found: readonly { law: string; score: number }[]): ReadonlyMap<string, number> {
  const first = [...found].sort((a, b) => b.score - a.score).slice(0, LOOKED_AT);
  const total = first.reduce((sum, _, at) => sum + 1 / (EVEN + at), 0);
  const shares = new Map<string, number>();
  for (const [at, { law }] of first.entries()) shares.set(law, (shares.get(law) ?? 0) + 1 / (EVEN + at) / total);
  return shares;
}
