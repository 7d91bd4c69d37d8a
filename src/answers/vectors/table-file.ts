import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowCount } from './rows.ts';
import { loadRows, saveRows } from './rows-file.ts';
import type { TokenTable } from './table.ts';

/** Writes `NAME.txt`, a token a line, and `NAME.bin`, their rows: see `rows-file.ts`. */
export function saveTable(dir: string, name: string, table: TokenTable): void {
  writeFileSync(join(dir, `${name}.txt`), [...table.rows.keys()].map((token) => `${token}\n`).join(''));
  saveRows(join(dir, `${name}.bin`), table);
}

/** Reads what `saveTable` wrote; throws when a file is missing or the two do not belong together. */
export function loadTable(dir: string, name: string, width: number): TokenTable {
  const tokens = readFileSync(join(dir, `${name}.txt`), 'utf8')
    .split('\n')
    .slice(0, -1);
  const rows = loadRows(join(dir, `${name}.bin`), width);
  if (rowCount(rows) !== tokens.length) throw new Error(`${join(dir, name)}.bin does not belong to its tokens`);
  return { ...rows, rows: new Map(tokens.map((token, row) => [token, row])) };
}
