import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says which row holds the vector of each unit of an index; there only once every unit has one. */
export function saveUnitRows(place: string, version: string, rows: readonly number[]): void {
  const writing = join(place, `.units-${process.pid}`);
  writeFileSync(writing, Int32Array.from(rows));
  renameSync(writing, join(place, `${version}.units`));
  for (const name of readdirSync(place))
    if (name.endsWith('.units') && name !== `${version}.units`) rmSync(join(place, name));
}

export function hasUnitRows(place: string, version: string): boolean {
  return existsSync(join(place, `${version}.units`));
}

/** The units of each row: versions of an article may read the same. */
export function unitsByRow(place: string, version: string): Map<number, number[]> {
  const file = Uint8Array.from(readFileSync(join(place, `${version}.units`)));
  const units = new Map<number, number[]>();
  for (const [at, row] of new Int32Array(file.buffer).entries()) {
    const same = units.get(row);
    if (same) same.push(at + 1);
    else units.set(row, [at + 1]);
  }
  return units;
}
