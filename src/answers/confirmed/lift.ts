import type { Catalogue } from '../artefact/catalogue.ts';
import type { Helped } from './helped.types.ts';
import { liftOf } from './lift.rules.ts';

interface Scope {
  catalogue: Catalogue;
  /** ISO day of the law. */
  day: string;
  /** Only these editions. */
  only?: readonly number[];
}

/** Raises the units that answered questions like this one, those in scope and in force alone; gives how each helped. */
export function lift(
  units: Map<number, number>,
  helped: readonly Helped[],
  { catalogue, day, only }: Scope,
): Map<number, Helped> {
  const alive = catalogue.inForce(day);
  const best = helped.length > 0 ? Math.max(...units.values(), Number.MIN_VALUE) : 1;
  const lifted = new Map<number, Helped>();
  for (const one of helped) {
    for (const id of catalogue.cited(one.citation)) {
      const edition = catalogue.editionId(id);
      if (lifted.has(id) || !alive.has(edition) || (only && !only.includes(edition))) continue;
      lifted.set(id, one);
      const score = units.get(id) ?? 0;
      units.set(id, score + liftOf(one, score / best));
    }
  }
  return lifted;
}
