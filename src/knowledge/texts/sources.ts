import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { failures } from './copy.ts';
import type { DateHint } from './dates/day.ts';

/** A file to import; `name` is its path inside the folder that was named, with forward slashes. */
export interface Source {
  path: string;
  name: string;
  hint?: DateHint;
}

/** Endings that hold legal texts; the second list cannot be read and is reported, everything else is passed over. */
const READABLE = new Set(['.md', '.docx', '.txt', '.html', '.htm']);
const UNREADABLE = new Set(['.doc', '.pdf', '.wps', '.rtf', '.odt', '.ofd']);
const NOT_A_TEXT = /^(?:readme|_index|index)\b.*\.md$|^[.~]/i;

/** Lists the files below the named folders, and the named files themselves, in a fixed order; dated names before undated. */
export function findSources(named: string[]): { sources: Source[]; missing: { path: string; error: string }[] } {
  const missing: { path: string; error: string }[] = [];
  const sources = named.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return below(path);
    if (stat?.isFile()) return [{ path, name: basename(path), ...hintFor(readHints(dirname(path)), basename(path)) }];
    missing.push({ path, error: failures.missing });
    return [];
  });
  return { sources, missing };
}

export function isReadable(name: string): boolean {
  return READABLE.has(extname(name).toLowerCase());
}

function below(root: string): Source[] {
  const hints = readHints(root);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .sort((a, b) => Number(!/\d/.test(a.name)) - Number(!/\d/.test(b.name)) || compare(a.name, b.name))
    .map((source) => ({ ...source, ...hintFor(hints, source.name) }));
}

function isText(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (READABLE.has(ending) || UNREADABLE.has(ending)) && !NOT_A_TEXT.test(name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hintFor(hints: Map<string, DateHint>, name: string): { hint?: DateHint } {
  const hint = hints.get(name);
  return hint ? { hint } : {};
}

/** meta.csv beside the texts: path, valid_from (ISO day or empty), expired_flag (1 or 0). */
function readHints(root: string): Map<string, DateHint> {
  const path = join(root, 'meta.csv');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Map();
  const rows: Record<string, string>[] = parseCsv(readFileSync(path), {
    columns: true,
    bom: true,
    relax_column_count: true,
  });
  return new Map(
    rows.map((row) => {
      const validFrom = /^\d{4}-\d{2}-\d{2}$/.test(row.valid_from ?? '') ? row.valid_from : undefined;
      return [row.path ?? '', { expired: row.expired_flag === '1', ...(validFrom && { validFrom }) }];
    }),
  );
}
