import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Database } from '../../storage/open.ts';
import { articleStart } from './grammar.ts';
import { type ImportRun, journal, standingBefore } from './journal.ts';
import type { ParsedDocument } from './parse.ts';

/** A file ready to store: what was parsed, and the bytes it came from. */
export interface Incoming {
  source: string;
  bytes: Buffer;
  fingerprint: string;
  document: ParsedDocument;
  run: ImportRun;
}

/** Stores one document whole or not at all, in place of an earlier text of the same instrument, day and book. */
export function saveDocument(database: Database, incoming: Incoming): 'added' | 'updated' {
  return database
    .transaction(() => {
      const id = stableId(keyOf(incoming.document));
      const before = standingBefore(database, id);
      const replaced = database.prepare('DELETE FROM document WHERE id = ?').run(id).changes > 0;
      insertDocument(database, id, incoming);
      insertArticles(database, id, incoming.document);
      database.prepare('INSERT INTO raw VALUES (?, ?)').run(id, gzipSync(incoming.bytes));
      journal(database, before, incoming);
      database.prepare('INSERT OR REPLACE INTO digest VALUES (1, ?)').run(digestOf(database));
      return replaced ? ('updated' as const) : ('added' as const);
    })
    .immediate();
}

/** Id of the document that holds this instrument, day and book; the same on every machine. */
export function documentId(document: Pick<ParsedDocument, 'short' | 'adopted' | 'book'>): number {
  return stableId(keyOf(document));
}

/** Equal for two documents whose articles read the same, whatever stands around them. */
export function contentHash(document: ParsedDocument): string {
  const articles = document.articles.filter((one) => articleStart(one.label));
  return sha256(JSON.stringify(articles.map(({ label, paragraphs }) => [label, paragraphs])));
}

function insertDocument(database: Database, id: number, { document, source, bytes, fingerprint }: Incoming): void {
  database
    .prepare(`INSERT INTO document VALUES (${Array(19).fill('?').join(', ')})`)
    .run(
      id,
      stableId([document.short, document.adopted]),
      document.short,
      document.title,
      document.book,
      document.folder,
      source,
      document.adopted,
      document.effective ?? null,
      document.doubt ?? null,
      document.expired ? 1 : 0,
      JSON.stringify(document.repeals),
      articleStart(document.articles[0]?.label ?? '')?.number ?? 0,
      document.articles.length,
      JSON.stringify(document.warnings),
      sha256(bytes),
      fingerprint,
      contentHash(document),
      sha256(JSON.stringify(document)),
    );
}

function insertArticles(database: Database, documentId: number, document: ParsedDocument): void {
  const insert = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)');
  const seen = new Map<string, number>();
  document.articles.forEach(({ label, heading, paragraphs }, ordinal) => {
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    const id = stableId([...keyOf(document), label, String(nth)]);
    insert.run(id, documentId, ordinal, label, heading, JSON.stringify(paragraphs));
  });
}

/** Changes exactly when something stored of any document does. */
function digestOf(database: Database): string {
  const rows = database.prepare<[], { stored: string }>('SELECT stored FROM document ORDER BY short, adopted, book');
  const hash = createHash('sha256');
  for (const { stored } of rows.iterate()) hash.update(stored);
  return hash.digest('hex');
}

function keyOf({ short, adopted, book }: Pick<ParsedDocument, 'short' | 'adopted' | 'book'>): string[] {
  return [short, adopted, book];
}

/** 48 bits of a hash: safe as a JavaScript number and as a rowid, and independent of the order of imports. */
function stableId(parts: string[]): number {
  return createHash('sha256').update(parts.join('\u0000')).digest().readUIntBE(0, 6);
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
