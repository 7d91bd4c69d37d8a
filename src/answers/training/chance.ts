/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Goes round through `items` for ever, in a new order each time. */
export function* rounds<T>(items: readonly T[], chance: Chance): Generator<T, never> {
  for (;;) yield* shuffled(items, chance);
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** About `share` of the tokens, at most about `most`; never none of them. */
export function some(tokens: Int32Array, chance: Chance, share: number, most = Number.POSITIVE_INFINITY): Int32Array {
  const kept = Math.min(share, most / tokens.length);
  const chosen = tokens.filter(() => chance() < kept);
  return chosen.length > 0 ? chosen : tokens;
}
