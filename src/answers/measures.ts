/** The share of `gold` among the first `k`. */
export function recallAt(k: number, names: readonly string[], gold: ReadonlySet<string>): number {
  return new Set(names.slice(0, k).filter((name) => gold.has(name))).size / gold.size;
}

/** One over the place of the first that answers; 0 where none of the first `k` does. */
export function reciprocalRank(k: number, names: readonly string[], gold: ReadonlySet<string>): number {
  return 1 / (names.slice(0, k).findIndex((name) => gold.has(name)) + 1 || Number.POSITIVE_INFINITY);
}
