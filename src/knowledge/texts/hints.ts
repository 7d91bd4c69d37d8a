import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { isDay } from '../grammar.ts';
import type { DateHint } from './dates/day.ts';

const FILE = 'meta.csv';
/** How far above a named folder its collection may begin: 部门规章/公安部. */
const LEVELS = 3;

/** The folder that a collection's paths are counted from: the nearest one that holds meta.csv, else the folder itself. */
export function collectionRoot(folder: string): string {
  let root = folder;
  for (let level = 0; level <= LEVELS; level += 1) {
    if (existsSync(join(root, FILE))) return root;
    root = dirname(root);
  }
  return folder;
}

/** meta.csv by path: valid_from (ISO day or empty) and expired_flag (1 or 0); empty where there is none. */
export function readHints(root: string): Map<string, DateHint> {
  if (!existsSync(join(root, FILE))) return new Map();
  const rows: Record<string, string>[] = parseCsv(readFileSync(join(root, FILE)), {
    columns: true,
    bom: true,
    relax_column_count: true,
  });
  return new Map(
    rows.map(({ path = '', valid_from: validFrom = '', expired_flag: expired }) => {
      return [path, { expired: expired === '1', ...(isDay(validFrom) && { validFrom }) }];
    }),
  );
}
