/** Counts below this could point at somebody. */
const FEWEST = 3;

/** A count as it may be shown outside supervision: undefined stands for fewer than three, none included. */
export function shownCount(count: number): number | undefined {
  return count < FEWEST ? undefined : count;
}

/**
 * Counts by theme as they may be shown: those below three are withheld, and where that is a single one, the smallest of
 * the others too, lest a sum known from elsewhere give it away.
 */
export function shownCounts(counts: Record<string, number>): Record<string, number | undefined> {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => a - b);
  const small = sorted.filter(([, count]) => count < FEWEST).length;
  const withheld = small === 1 ? 2 : small;
  return Object.fromEntries(sorted.map(([what, count], at) => [what, at < withheld ? undefined : count]));
}
