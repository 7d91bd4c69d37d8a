import { shortTitle } from '../../../knowledge/grammar.ts';
import type { Place } from '../../../knowledge/place.grammar.ts';
import type { Evidence, Mentioned } from '../types.ts';
import { folded } from './fold.grammar.ts';
import { partsIn, placesIn, titlesIn } from './references.grammar.ts';

interface Grounds {
  named: readonly Evidence[];
  /** Their names and words. */
  held: string;
}

/** True when every article, paragraph and item that the sentence names is one of the evidence, or named in it. */
export function hasReferences(
  sentence: string,
  { named, held, mentioned }: Grounds & { mentioned: Mentioned },
): boolean {
  const own = named.flatMap(({ citations }) => citations);
  const known = [...own, ...mentioned(held)];
  const { places, rest } = placesIn(sentence);
  const heldPlaces: Place[] = [...own, ...placesIn(held).places];
  const parts = new Set(partsIn(folded(held)));
  return (
    mentioned(sentence).every((one) =>
      known.some((other) => other.instrument === one.instrument && isWithin(one, other)),
    ) &&
    places.every((one) => heldPlaces.some((other) => isWithin(one, other))) &&
    partsIn(rest).every((part) => parts.has(part))
  );
}

/** True when the titles it names are those of the evidence. */
export function hasTitles(sentence: string, { named, held }: Grounds): boolean {
  const { titled, untitled } = titlesIn(sentence);
  const instruments = new Set(named.flatMap(({ citations }) => citations.map(({ instrument }) => instrument)));
  const words = folded(`${held}\n${[...instruments].join('\n')}`);
  const heldTitles = new Set([...instruments, ...titlesIn(held).titled].map((one) => folded(shortTitle(one))));
  return titled.every((title) => heldTitles.has(title)) && untitled.every((name) => words.includes(name.slice(-LAST)));
}

/** The end of a name tells laws apart where its beginning cannot be told from the words before. */
const LAST = 4;

/** The same article; and where paragraph or item are named, the same ones. */
function isWithin(one: Place, other: Place): boolean {
  return (
    one.article === other.article &&
    one.suffix === other.suffix &&
    (one.paragraph === undefined || one.paragraph === other.paragraph) &&
    (one.item === undefined || one.item === other.item)
  );
}
