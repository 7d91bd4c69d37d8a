import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenTable } from './table.ts';

/** Writes `NAME.txt`, a token a line, and `NAME.bin`: the scales as little-endian floats, then the bytes. */
export function saveTable(dir: string, name: string, { rows, scales, bytes }: TokenTable): void {
  writeFileSync(join(dir, `${name}.txt`), [...rows.keys()].map((token) => `${token}\n`).join(''));
  const floats = new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength);
  writeFileSync(join(dir, `${name}.bin`), Buffer.concat([floats, new Uint8Array(bytes.buffer, 0, bytes.length)]));
}

/** Reads what `saveTable` wrote; throws when a file is missing or the two do not belong together. */
export function loadTable(dir: string, name: string, width: number): TokenTable {
  const tokens = readFileSync(join(dir, `${name}.txt`), 'utf8')
    .split('\n')
    .slice(0, -1);
  // A copy of its own: a view on a pooled buffer need not start where floats may.
  const file = Uint8Array.from(readFileSync(join(dir, `${name}.bin`)));
  const size = tokens.length;
  if (file.length !== size * (4 + width)) throw new Error(`${join(dir, name)}.bin does not belong to its tokens`);
  return {
    width,
    rows: new Map(tokens.map((token, row) => [token, row])),
    scales: new Float32Array(file.buffer, 0, size),
    bytes: new Int8Array(file.buffer, size * 4),
  };
}
