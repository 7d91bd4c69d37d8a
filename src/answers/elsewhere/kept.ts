import { join } from 'node:path';
import { openDatabase } from '../../storage/open.ts';

/** The vectors of provisions, by checksum of their text, as far as they were made; rows are numbered from 1 without gaps. */
export interface KeptVectors {
  rows(): Map<string, number>;
  /** Numbers a vector; undefined while there is none. */
  width(): number | undefined;
  add(batch: { sum: string; vector: Float32Array }[]): void;
  /** The rows after `row`, in order. */
  after(row: number): Iterable<Float32Array>;
  close(): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS provision (
  row INTEGER PRIMARY KEY, sum TEXT NOT NULL UNIQUE, vector BLOB NOT NULL
) STRICT`;

/** Each batch is on disk when `add` returns: what breaks off goes on from there. */
export function openKept(place: string): KeptVectors {
  const database = openDatabase(join(place, 'vectors.db'));
  database.exec(TABLE);
  const insert = database.prepare('INSERT OR IGNORE INTO provision (sum, vector) VALUES (?, ?)');
  const one = database.prepare<[], { bytes: number }>('SELECT length(vector) AS bytes FROM provision WHERE row = 1');
  const all = database.prepare<[], { sum: string; row: number }>('SELECT sum, row FROM provision');
  const later = database.prepare<[number], { vector: Buffer }>(
    'SELECT vector FROM provision WHERE row > ? ORDER BY row',
  );
  return {
    rows: () => new Map(all.all().map(({ sum, row }) => [sum, row])),
    width: () => (one.get()?.bytes ?? 0) / 4 || undefined,
    add: database.transaction((batch: { sum: string; vector: Float32Array }[]) => {
      for (const { sum, vector } of batch)
        insert.run(sum, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
    }),
    *after(row) {
      for (const { vector } of later.iterate(row)) yield new Float32Array(Uint8Array.from(vector).buffer);
    },
    close: () => database.close(),
  };
}
