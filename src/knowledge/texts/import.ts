import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '../../storage/open.ts';
import { failures, warnings } from './copy.ts';
import { openTextsDatabase } from './database.ts';
import { failureSentence } from './failure.ts';
import { beginImport, type ImportRun } from './journal.ts';
import { type ParsedDocument, parseDocument } from './parse.ts';
import { readDocument } from './read/reading.ts';
import { contentHash, documentId, saveDocument, sha256 } from './save.ts';
import { findSources, isReadable, isUndated, type Source } from './sources.ts';

/** Raise when the parser cuts the same bytes differently, so that a second import refreshes what is stored. */
const PARSER = 1;
const LARGEST = 50 * 1024 * 1024;

export interface ImportOptions {
  /** Files and folders as the person named them. */
  sources: string[];
  /** The folder of texts.db. */
  dir: string;
  onProgress?: (done: number, total: number, file: string) => void;
}

export interface ImportReport {
  files: FileReport[];
}

export interface FileReport {
  path: string;
  status: 'added' | 'updated' | 'unchanged' | 'failed';
  articles: number;
  warnings: string[];
  error?: string;
}

/** Imports official texts; each file is stored whole or not at all, and what went wrong is said file by file in Chinese. */
export async function importTexts(options: ImportOptions): Promise<ImportReport> {
  const database = openTextsDatabase(options.dir);
  try {
    return await importInto(database, options);
  } finally {
    close(database);
  }
}

/** The same into a database that is open already. */
export async function importInto(database: Database, options: Omit<ImportOptions, 'dir'>): Promise<ImportReport> {
  const { sources, missing } = findSources(options.sources);
  const files: FileReport[] = missing.map((one) => ({ ...one, status: 'failed', articles: 0, warnings: [] }));
  const run = { ...beginImport(database), taken: new Map<number, string>() };
  for (const [done, source] of sources.entries()) {
    files.push(await importOne(database, source, run));
    options.onProgress?.(done + 1, sources.length, source.name);
  }
  return { files };
}

interface Run extends ImportRun {
  /** Documents it has met. */
  taken: Map<number, string>;
}

async function importOne(database: Database, source: Source, run: Run): Promise<FileReport> {
  const { taken } = run;
  try {
    if (!isReadable(source.name)) throw new Error(failures.format);
    if (statSync(source.path).size > LARGEST) throw new Error(failures.tooLarge);
    const bytes = await readFile(source.path);
    const fingerprint = sha256([PARSER, basename(source.name), sha256(bytes), JSON.stringify(source.hint)].join('\n'));
    const known = storedAs(database, fingerprint);
    if (known) return unchanged(source, known, taken);
    const document = parseDocument(source.name, await readDocument(source.name, bytes), source.hint);
    const id = documentId(document);
    const twin = taken.get(id) ?? (isUndated(source) ? sameArticles(database, id, document) : undefined);
    const report = { path: source.path, articles: document.articles.length, warnings: document.warnings };
    if (twin) return { ...report, status: 'unchanged', warnings: [warnings.twin(twin)] };
    taken.set(id, source.name);
    return { ...report, status: saveDocument(database, { source: source.name, bytes, fingerprint, document, run }) };
  } catch (error) {
    return { path: source.path, status: 'failed', articles: 0, warnings: [], error: failureSentence(error) };
  }
}

interface Stored {
  id: number;
  source: string;
  articles: number;
  warnings: string;
}

function storedAs(database: Database, fingerprint: string): Stored | undefined {
  const query = 'SELECT id, source, articles, warnings FROM document WHERE fingerprint = ?';
  return database.prepare<[string], Stored>(query).get(fingerprint);
}

function unchanged(source: Source, known: Stored, taken: Map<number, string>): FileReport {
  const first = taken.get(known.id);
  taken.set(known.id, first ?? source.name);
  const said = first ? [warnings.twin(first)] : (JSON.parse(known.warnings) as string[]);
  return { path: source.path, status: 'unchanged', articles: known.articles, warnings: said };
}

/** The stored file whose articles read the same as these: an undated copy of a dated text. */
function sameArticles(database: Database, id: number, document: ParsedDocument): string | undefined {
  const query = 'SELECT source FROM document WHERE short = ? AND content = ? AND book = ? AND id <> ?';
  const values = [document.short, contentHash(document), document.book, id];
  return database.prepare<unknown[], { source: string }>(query).get(...values)?.source;
}

/** Leaves one plain file behind where nobody else has it open; a bot that reads it meanwhile keeps the log files. */
function close(database: Database): void {
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('journal_mode = DELETE');
  } catch {
    // Somebody reads it: the write-ahead log stays, which is harmless.
  }
  database.close();
}
