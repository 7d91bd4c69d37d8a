import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { failures } from './copy.ts';
import type { DateHint } from './dates/day.ts';
import { dayInName } from './dates/grammar.ts';
import { failureSentence } from './failure.ts';
import { collectionRoot, readHints } from './hints.ts';

/** A file to import; `name` is its path inside its collection, with forward slashes. */
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
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory()) return inCollection(path, filesBelow(path));
      if (stat?.isFile()) return inCollection(dirname(path), [path]);
      missing.push({ path, error: failures.missing });
    } catch (error) {
      missing.push({ path, error: failureSentence(error) });
    }
    return [];
  });
  return { sources, missing };
}

export function isReadable(name: string): boolean {
  return READABLE.has(extname(name).toLowerCase());
}

export function isUndated({ name }: Source): boolean {
  return dayInName(name.slice(0, -extname(name).length)).day === undefined;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function inCollection(folder: string, paths: string[]): Source[] {
  const root = collectionRoot(resolve(folder));
  const hints = readHints(root);
  return paths
    .map((path) => ({ path, name: relative(root, resolve(path)).split(sep).join('/') }))
    .sort((a, b) => Number(isUndated(a)) - Number(isUndated(b)) || compare(a.name, b.name))
    .map((source) => {
      const hint = hints.get(source.name);
      return hint ? { ...source, hint } : source;
    });
}

function isText(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (READABLE.has(ending) || UNREADABLE.has(ending)) && !NOT_A_TEXT.test(name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
