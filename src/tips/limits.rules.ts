/** Says how long (ms) this key has to wait at this instant (ms); 0: it may now, and it is counted. */
export type Limiter = (key: string, now: number) => number;

/** At most `most` in any span of `ms` for each key. Keys are forgotten once their span is over. */
export function limiter({ most, ms }: { most: number; ms: number }): Limiter {
  const taken = new Map<string, number[]>();
  return (key, now) => {
    for (const [one, times] of taken) if (times.every((at) => now - at >= ms)) taken.delete(one);
    const recent = (taken.get(key) ?? []).filter((at) => now - at < ms);
    const first = recent.at(-most);
    if (first !== undefined) return ms - (now - first);
    taken.set(key, [...recent, now]);
    return 0;
  };
}
