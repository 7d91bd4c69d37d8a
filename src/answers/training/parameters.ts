import type { Scorer } from '../ranking/scorer.ts';
import type { Chance } from './chance.ts';
import type { Standard } from './standards.ts';

/** Where a scorer's parameters stand in one list: straight weights, then for each bend its weights, bias and what it counts. */
export interface Layout {
  features: number;
  bends: number;
  /** Of a bend. */
  from(bend: number): number;
  size: number;
}

export function layoutOf(features: number, bends: number): Layout {
  const from = (bend: number) => features + bend * (features + 2);
  return { features, bends, from, size: from(bends) };
}

/** No straight weights yet, and bends at random: all alike they would stay alike. */
export function newParameters({ features, bends, from, size }: Layout, chance: Chance): Float64Array {
  const values = new Float64Array(size);
  const some = (spread: number) => (2 * chance() - 1) * spread;
  for (let bend = 0; bend < bends; bend += 1) {
    for (let at = 0; at < features; at += 1) values[from(bend) + at] = some(Math.sqrt(3 / features));
    values[from(bend) + features + 1] = some(0.2);
  }
  return values;
}

/** Rounded to five places: a ranking shows no more. */
export function scorerOf(values: Float64Array, { features, bends, from }: Layout, standards: Standard[]): Scorer {
  const of = (at: number) => rounded(values[at] as number);
  return {
    features: standards.map(({ mean, spread }, at) => ({
      mean: rounded(mean),
      spread: rounded(spread),
      weight: of(at),
    })),
    bends: Array.from({ length: bends }, (_, bend) => ({
      weights: Array.from({ length: features }, (_, at) => of(from(bend) + at)),
      bias: of(from(bend) + features),
      counts: of(from(bend) + features + 1),
    })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
