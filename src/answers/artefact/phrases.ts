import type { Phrased } from '../../knowledge/phrasings/types.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Unit } from './units.ts';

/**
 * How people ask about a unit: what was written for its version. A unit without a day of adoption, of which only our gist
 * is known, is of the newest version that the knowledge knows.
 */
export function phrasesBy(phrasings: readonly Phrased[], { instruments }: Knowledge) {
  const newest = new Map(
    instruments.map(({ short, versions }) => [
      short,
      versions
        .map(({ adopted }) => adopted)
        .toSorted()
        .at(-1),
    ]),
  );
  const phrases = new Map(phrasings.map((one) => [`${one.instrument} ${one.adopted} ${one.label}`, one.phrases]));
  return ({ edition: { short, adopted = newest.get(short) }, label }: Unit): readonly string[] =>
    phrases.get(`${short} ${adopted} ${label}`) ?? [];
}
