import type { Encoded, EncodedQuestion } from './encode.ts';
import { type Network, vectorsOf } from './network.ts';

const NEAREST = 20;

/** For each question the provisions nearest to it that do not answer it. */
export function misleading(
  network: Network,
  { units }: Encoded,
  questions: readonly EncodedQuestion[],
): Map<EncodedQuestion, number[]> {
  const all = vectorsOf(
    network,
    units.map(({ all }) => all),
  );
  const asked = vectorsOf(
    network,
    questions.map(({ tokens }) => tokens),
  );
  return new Map(
    questions.map((question, at) => {
      const from = asked.subarray(at * network.width, (at + 1) * network.width);
      return [question, nearest(from, all, { count: NEAREST, without: question.gold }).map(({ at: unit }) => unit)];
    }),
  );
}

/** The `count` rows of `all` with the largest product, best first. */
export function nearest(
  from: Float32Array,
  all: Float32Array,
  { count, without = [] }: { count: number; without?: readonly number[] },
): { at: number; score: number }[] {
  const best: { at: number; score: number }[] = [];
  for (let at = 0; at * from.length < all.length; at += 1) {
    let score = 0;
    for (let d = 0; d < from.length; d += 1) score += (from[d] as number) * (all[at * from.length + d] as number);
    const last = best.at(-1)?.score ?? -Infinity;
    if ((best.length === count && score <= last) || without.includes(at)) continue;
    if (best.length === count) best.pop();
    const place = best.findLastIndex((one) => one.score >= score) + 1;
    best.splice(place, 0, { at, score });
  }
  return best;
}
