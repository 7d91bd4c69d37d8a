import type { Catalogue } from '../artefact/catalogue.ts';
import type { Helped } from './types.ts';

/**
 * The most that confirmed questions add to a provision's score: about what the card that answers adds. By votes it is at
 * most half of it, so that no number of them brings a provision before one that is better by more.
 */
export const MOST = 3;

interface Scope {
  catalogue: Catalogue;
  /** ISO day of the law. */
  day: string;
  /** Only these editions. */
  only?: readonly number[];
}

/** Raises the units that answered questions like this one, those in scope and in force alone; gives how much each counts. */
export function lift(
  units: Map<number, number>,
  helped: readonly Helped[],
  { catalogue, day, only }: Scope,
): Map<number, Helped> {
  const alive = catalogue.inForce(day);
  const lifted = new Map<number, Helped>();
  for (const one of helped) {
    for (const id of catalogue.cited(one.citation)) {
      const edition = catalogue.editionId(id);
      if (lifted.has(id) || !alive.has(edition) || (only && !only.includes(edition))) continue;
      lifted.set(id, one);
      units.set(id, (units.get(id) ?? 0) + MOST * one.share);
    }
  }
  return lifted;
}
