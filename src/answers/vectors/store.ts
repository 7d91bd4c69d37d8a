import { join } from 'node:path';
import { type Embedder, embedderOf } from './embedder.ts';
import { trainedTable } from './model.ts';
import { type Near, nearest } from './nearest.ts';
import { cosineOf } from './rows.ts';
import { loadRows, saveRows } from './rows-file.ts';
import { loadTable, saveTable } from './table-file.ts';
import type { UnitVectors } from './units.ts';

const OWN = 'own';
const UNITS = 'units.bin';

export interface Vectors {
  /** A text's tokens as one vector: see `embedder.ts`. */
  embed: Embedder['embed'];
  near(vector: Float32Array, count: number): Near[];
  /** Of a vector and a provision. */
  cosine(vector: Float32Array, id: number): number;
}

/** Writes the provisions' vectors, and the words of their own, into an existing folder. */
export function saveVectors(dir: string, { rows, own }: Pick<UnitVectors, 'rows' | 'own'>): void {
  saveRows(join(dir, UNITS), rows());
  saveTable(dir, OWN, own());
}

/** Opens what `saveVectors` wrote. */
export function openVectors(dir: string): Vectors {
  const { width } = trainedTable();
  const { embed } = embedderOf(width, [trainedTable(), loadTable(dir, OWN, width)]);
  const rows = loadRows(join(dir, UNITS), width);
  return {
    embed,
    cosine: (vector, id) => cosineOf(rows, Float64Array.from(vector), id - 1),
    near: (vector, count) => (vector.every((value) => value === 0) ? [] : nearest(rows, vector, count)),
  };
}
