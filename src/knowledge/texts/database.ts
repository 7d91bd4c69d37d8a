import { join } from 'node:path';
import { type Database, openDatabase } from '../../storage/open.ts';
import { failures } from './copy.ts';

const SCHEMA_VERSION = 2;

const SCHEMA = `
  CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL,
    short TEXT NOT NULL,
    title TEXT NOT NULL,
    book TEXT NOT NULL,
    folder TEXT NOT NULL,
    source TEXT NOT NULL,
    adopted TEXT NOT NULL,
    effective TEXT,
    doubt TEXT,
    expired INTEGER NOT NULL,
    repeals TEXT NOT NULL,
    first_number INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    warnings TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content TEXT NOT NULL,
    stored TEXT NOT NULL,
    UNIQUE (short, adopted, book)
  ) STRICT;
  CREATE INDEX document_fingerprint ON document (fingerprint);
  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    heading TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    UNIQUE (document_id, ordinal)
  ) STRICT;
  CREATE INDEX article_label ON article (document_id, label);
  CREATE TABLE raw (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    gzip BLOB NOT NULL
  ) STRICT;
  CREATE TABLE digest (only INTEGER PRIMARY KEY CHECK (only = 1), value TEXT NOT NULL) STRICT;
`;

/** What imports changed, and when: since version 2. What was there before an import is kept, so that it can be compared. */
const JOURNAL = `
  CREATE TABLE import (at TEXT PRIMARY KEY) STRICT;
  CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    short TEXT NOT NULL,
    adopted TEXT NOT NULL,
    label TEXT NOT NULL,
    was TEXT
  ) STRICT;
  CREATE INDEX change_short ON change (short);
`;

/** Where the official texts lie inside their folder. */
export function textsFile(dir: string): string {
  return join(dir, 'texts.db');
}

/** Opens the store of official texts for writing, creating it on first use; throws one Chinese sentence when it cannot. */
export function openTextsDatabase(dir: string): Database {
  try {
    const database = openDatabase(textsFile(dir));
    database.transaction(() => ensureSchema(database)).immediate();
    return database;
  } catch (cause) {
    throw new Error(failures.store(textsFile(dir)), { cause });
  }
}

function ensureSchema(database: Database): void {
  const version = database.pragma('user_version', { simple: true });
  if (typeof version !== 'number' || version > SCHEMA_VERSION) throw new Error(`schema ${String(version)}`);
  if (version === 0) database.exec(SCHEMA);
  if (version < 2) database.exec(JOURNAL);
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
}
