import { existsSync } from 'node:fs';
import { type Database, openArtefact } from '../../storage/open.ts';
import { failures } from './copy.ts';
import { textsFile } from './database.ts';
import { canonicalLabel } from './grammar.ts';
import { groupBy } from './group.ts';
import { noJournal, readJournal } from './journal.ts';
import { versionOn } from './lifecycle.ts';
import { type Part, readVersions } from './rows.ts';
import type { TextArticle, TextParagraph, Texts, TextVersion } from './types.ts';

const COLUMNS = 'id, document_id, ordinal, label, heading, paragraphs';

interface Row {
  id: number;
  document_id: number;
  ordinal: number;
  label: string;
  heading: string;
  paragraphs: string;
}

/**
 * Opens the imported texts for reading; a folder without any is an empty store with the digest `none`.
 * Throws one Chinese sentence when the store cannot be read.
 */
export function openTexts(dir: string): Texts {
  const path = textsFile(dir);
  if (!existsSync(path)) return noTexts;
  try {
    return readTexts(openArtefact(path));
  } catch (cause) {
    throw new Error(failures.store(path), { cause });
  }
}

function readTexts(database: Database): Texts {
  const { versions, parts } = readVersions(database);
  const byShort = groupBy(versions, (version) => version.short);
  return {
    digest: digestOf(database),
    counts: () => ({ instruments: byShort.size, versions: versions.length, articles: countArticles(database) }),
    versions: (short) => byShort.get(short) ?? [],
    inForce: (short, day) => versionOn(byShort.get(short) ?? [], day),
    ...articleReaders(database, versions, parts),
    ...readJournal(database),
    close: () => database.close(),
  };
}

const noTexts: Texts = {
  digest: 'none',
  counts: () => ({ instruments: 0, versions: 0, articles: 0 }),
  versions: () => [],
  inForce: () => undefined,
  article: () => undefined,
  articles: () => [],
  articleById: () => undefined,
  all: () => [],
  ...noJournal,
  close: () => {},
};

function digestOf(database: Database): string {
  return database.prepare<[], { value: string }>('SELECT value FROM digest').get()?.value ?? 'none';
}

function countArticles(database: Database): number {
  return database.prepare<[], { n: number }>('SELECT count(*) AS n FROM article').get()?.n ?? 0;
}

function articleReaders(
  database: Database,
  versions: TextVersion[],
  parts: Map<number, Part[]>,
): Pick<Texts, 'article' | 'articles' | 'articleById' | 'all'> {
  // The plus keeps SQLite from walking the whole document in order instead of using the index of labels (eight times slower).
  const byLabel = database.prepare<[number, string], Row>(
    `SELECT ${COLUMNS} FROM article WHERE document_id = ? AND label = ? ORDER BY +ordinal LIMIT 1`,
  );
  const byId = database.prepare<[number], Row>(`SELECT ${COLUMNS} FROM article WHERE id = ?`);
  const whole = database.prepare<[number], Row>(
    `SELECT ${COLUMNS} FROM article WHERE document_id = ? ORDER BY ordinal`,
  );
  const places = placesOf(versions, parts);
  const toArticle = (row: Row | undefined): TextArticle | undefined => {
    const place = row && places.get(row.document_id);
    return row && place && articleFrom(row, place);
  };
  return {
    article(version, label) {
      const wanted = canonicalLabel(label);
      const found = (parts.get(version.id) ?? []).map((part) => byLabel.get(part.id, wanted)).find((row) => row);
      return toArticle(found);
    },
    articles: (version) =>
      (parts.get(version.id) ?? []).flatMap((part) => whole.all(part.id).flatMap((row) => toArticle(row) ?? [])),
    articleById: (id) => toArticle(byId.get(id)),
    *all() {
      for (const [document, place] of places) {
        for (const row of whole.all(document)) yield { id: row.id, article: articleFrom(row, place) };
      }
    },
  };
}

interface Place {
  version: TextVersion;
  /** Articles of the version's earlier parts. */
  offset: number;
}

function placesOf(versions: TextVersion[], parts: Map<number, Part[]>): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const version of versions) {
    let offset = 0;
    for (const part of parts.get(version.id) ?? []) {
      places.set(part.id, { version, offset });
      offset += part.articles;
    }
  }
  return places;
}

function articleFrom(row: Row, { version, offset }: Place): TextArticle {
  const paragraphs = JSON.parse(row.paragraphs) as TextParagraph[];
  return { version, label: row.label, ordinal: offset + row.ordinal, heading: row.heading, paragraphs };
}
