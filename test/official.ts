import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importTexts, openTexts } from '../src/knowledge/texts/index.ts';
import type { Texts } from '../src/knowledge/texts/types.ts';
import { KNOWLEDGE } from './knowledge/folder.ts';

const BESIDE = join(import.meta.dirname, '../../shared/data/statutes');
const NAMED = process.env.PLUMBLINE_TEXTS_DIR ?? '';

/** What PLUMBLINE_TEXTS_DIR names where that is a data directory or its `texts`: official texts already imported. */
export const IMPORTED = NAMED === '' ? undefined : [NAMED, join(NAMED, 'texts')].find(holdsTexts);

/** A folder of statutes as files: what PLUMBLINE_TEXTS_DIR names otherwise, or else ../shared beside the checkout. */
export const STATUTES = [NAMED, BESIDE].find((dir) => dir !== '' && holdsStatutes(dir));

/** Tests over the real texts run only where they are named. */
export const UNNAMED = NAMED === '' || !existsSync(NAMED);
export const SKIPPED =
  'skipped: set PLUMBLINE_TEXTS_DIR to a folder of statutes, to a data directory, or to its texts folder';

/** The official texts: those imported, or of a folder of statutes those that the knowledge names and `more`, imported for the test. */
export async function openOfficial(more: string[] = []): Promise<{ texts: Texts; close(): void }> {
  if (IMPORTED) return closing(IMPORTED);
  const dir = mkdtempSync(join(tmpdir(), 'official-'));
  await importTexts({ sources: statutesOf(more).map(([, path]) => path), dir });
  return closing(dir, () => rmSync(dir, { recursive: true, force: true }));
}

/** `[行政处罚法(2021-01-22), path]` of every statute file of the laws that the knowledge names and of `more`. */
export function statutesOf(more: string[]): [string, string][] {
  const known = readdirSync(join(KNOWLEDGE, 'instruments')).map((file) => file.replace(/\.yaml$/, ''));
  const wanted = new Set([...known, ...more]);
  return statuteFiles().filter(([name]) => wanted.has(name.replace(/\(.*\)$/, '')));
}

export function statuteFiles(): [string, string][] {
  if (!STATUTES) return [];
  return readdirSync(STATUTES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [basename(path, '.md'), join(STATUTES, path)]);
}

function holdsStatutes(dir: string): boolean {
  return (
    existsSync(dir) &&
    readdirSync(dir, { recursive: true, encoding: 'utf8' }).some((name) => /\(\d{4}-\d{2}-\d{2}\)\.md$/.test(name))
  );
}

function holdsTexts(dir: string): boolean {
  return existsSync(join(dir, 'texts.db'));
}

function closing(dir: string, after?: () => void): { texts: Texts; close(): void } {
  const texts = openTexts(dir);
  return {
    texts,
    close: () => {
      texts.close();
      after?.();
    },
  };
}
