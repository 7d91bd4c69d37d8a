import { readFileSync, writeFileSync } from 'node:fs';
import type { Rows } from './rows.ts';

/** Writes the scales as little-endian floats, then the bytes. */
export function saveRows(file: string, { scales, bytes }: Rows): void {
  writeFileSync(
    file,
    Buffer.concat([scales, bytes].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}

/** Reads what `saveRows` wrote; throws when it is not a whole number of rows. */
export function loadRows(file: string, width: number): Rows {
  const read = readFileSync(file);
  const size = read.length / (4 + width);
  if (!Number.isInteger(size)) throw new Error(`${file} does not hold whole vectors`);
  // A file this large has a buffer of its own, a small one may share one that starts anywhere.
  const own = read.byteOffset % 4 === 0 ? read : Uint8Array.from(read);
  return {
    width,
    scales: new Float32Array(own.buffer, own.byteOffset, size),
    bytes: new Int8Array(own.buffer, own.byteOffset + size * 4, size * width),
  };
}
