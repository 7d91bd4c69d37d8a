import { type Chance, rounds } from './chance.ts';
import type { Pair } from './contrast.ts';
import type { Encoded, EncodedQuestion } from './encode.ts';
import { type Asked, askedPair, ownPair } from './pairs.ts';

/** Hands out pairs, those of each kind in rounds of their own. */
export function drawer({ units, phrased }: Encoded, chance: Chance) {
  const each = rounds([...units.keys()], chance);
  const phrases = askedOf(phrased, chance);
  return {
    own: (count: number): Pair[] => drawn(count, () => ownPair(units, each.next().value, chance)),
    phrases: (count: number): Pair[] => phrases(count).map((asked) => askedPair(units, asked, chance)),
  };
}

/** Questions with what they ask for; none, however many are wanted, where there are none. */
export function askedOf(questions: readonly EncodedQuestion[], chance: Chance): (count: number) => Asked[] {
  const all = questions.flatMap((question) => question.gold.map((unit) => ({ question, unit })));
  const asked = rounds(all, chance);
  return (count) => (all.length === 0 ? [] : drawn(count, () => asked.next().value));
}

function drawn<T>(count: number, draw: () => T): T[] {
  return Array.from({ length: count }, draw);
}
