import type { Database } from '../../storage/open.ts';
import type { Repeal } from './dates/day.ts';
import { comparable } from './grammar.ts';
import type { ParsedDocument } from './parse.ts';
import type { TextChange, TextParagraph, Texts } from './types.ts';

/** What the store held before a document came in. */
interface Before {
  /** The same edition, where it was held. */
  document?: { effective: string | null; expired: number; repeals: string };
  /** Its articles by label, as they were stored. */
  articles: Map<string, string>;
}

/** One import: its instant (ISO), and the editions that were held before it. */
export interface ImportRun {
  at: string;
  held: ReadonlySet<string>;
}

export function beginImport(database: Database): ImportRun {
  const rows = database.prepare<[], { short: string; adopted: string }>('SELECT short, adopted FROM document').all();
  return { at: new Date().toISOString(), held: new Set(rows.map(edition)) };
}

/** To be asked before the document is replaced, in the same transaction. */
export function standingBefore(database: Database, id: number): Before {
  const document = database
    .prepare<[number], NonNullable<Before['document']>>('SELECT effective, expired, repeals FROM document WHERE id = ?')
    .get(id);
  const articles = database
    .prepare<[number], { label: string; paragraphs: string }>(
      'SELECT label, paragraphs FROM article WHERE document_id = ? ORDER BY ordinal DESC',
    )
    .all(id);
  return {
    ...(document && { document }),
    articles: new Map(articles.map(({ label, paragraphs }) => [label, paragraphs])),
  };
}

/**
 * Notes what a document changed and what was there until then, in the transaction that stores it. An import into an
 * empty store has nothing to be compared with.
 */
export function journal(
  database: Database,
  before: Before,
  { document, run: { at, held } }: { document: ParsedDocument; run: ImportRun },
): void {
  database.prepare('INSERT OR IGNORE INTO import VALUES (?)').run(at);
  if (held.size === 0) return;
  const { short, adopted } = document;
  const insert = database.prepare(
    'INSERT INTO change (at, kind, short, adopted, label, was) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const editions = [...held].filter((one) => one.startsWith(`${short}\t`));
  if (editions.length > 0 && !editions.includes(edition(document))) insert.run(at, 'edition', short, adopted, '', null);
  for (const { title, day } of newRepeals(document, before))
    insert.run(at, 'repeal', comparable(title), day, short, null);
  if (!before.document) return;
  const { effective, expired } = before.document;
  if (effective !== (document.effective ?? null) || (expired === 1) !== document.expired)
    insert.run(at, 'dates', short, adopted, '', JSON.stringify({ effective, expired: expired === 1 }));
  for (const [label, was] of changedArticles(document, before.articles))
    insert.run(at, 'article', short, adopted, label, was ?? null);
}

function edition({ short, adopted }: { short: string; adopted: string }): string {
  return `${short}\t${adopted}`;
}

function newRepeals({ short, repeals }: ParsedDocument, { document }: Before): Repeal[] {
  const known = (JSON.parse(document?.repeals ?? '[]') as Repeal[]).map(({ title }) => title);
  return repeals.filter(({ title }) => comparable(title) !== comparable(short) && !known.includes(title));
}

/** Labels whose words are others now, with what was there; nothing where there was no such article. */
function changedArticles({ articles }: ParsedDocument, before: Map<string, string>): Map<string, string | undefined> {
  const now = new Map(articles.toReversed().map(({ label, paragraphs }) => [label, JSON.stringify(paragraphs)]));
  const labels = [...new Set([...before.keys(), ...now.keys()])];
  return new Map(labels.filter((label) => before.get(label) !== now.get(label)).map((one) => [one, before.get(one)]));
}

interface Row {
  at: string;
  kind: TextChange['kind'];
  short: string;
  adopted: string;
  label: string;
  was: string | null;
}

type Journal = Pick<Texts, 'changes' | 'changed' | 'freshness'>;

export const noJournal: Journal = { changes: () => [], changed: () => [], freshness: () => undefined };

/** What the journal of a store says; a store from before there was one has no changes. */
export function readJournal(database: Database): Journal {
  const newest = database.prepare<[], { day: string | null }>('SELECT max(adopted) AS day FROM document');
  const kept = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'change'").get() !== undefined;
  if (!kept) return { ...noJournal, freshness: () => freshness(newest.get()?.day) };
  const last = database.prepare<[], { at: string | null }>('SELECT max(at) AS at FROM import');
  const rows = database.prepare<[string, string], Row>('SELECT * FROM change WHERE short IN (?, ?) ORDER BY seq');
  const shorts = database.prepare<[], { short: string }>('SELECT DISTINCT short FROM change ORDER BY short');
  return {
    changes: (short) => rows.all(short, comparable(short)).map(changeOf),
    changed: () => shorts.all().map(({ short }) => comparable(short)),
    freshness: () => freshness(newest.get()?.day, last.get()?.at),
  };
}

function freshness(newest: string | null | undefined, imported?: string | null) {
  return newest ? { newest, ...(imported && { imported }) } : undefined;
}

function changeOf({ at, kind, short, adopted, label, was }: Row): TextChange {
  const base = { at, short, adopted };
  switch (kind) {
    case 'article':
      return { ...base, kind, label, ...(was !== null && { was: JSON.parse(was) as TextParagraph[] }) };
    case 'dates': {
      const { effective, expired } = JSON.parse(was ?? '{}') as { effective: string | null; expired: boolean };
      return { ...base, kind, expired, ...(effective && { effective }) };
    }
    case 'edition':
      return { ...base, kind };
    case 'repeal':
      // The day of ceasing stands where other rows have an edition, and the repealing text where they have an article.
      return { ...base, adopted: '', kind, day: adopted, by: label };
  }
}
