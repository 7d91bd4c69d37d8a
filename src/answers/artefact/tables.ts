/** Raise when the artefact's layout or what goes into it changes: it is part of the version's hash. */
export const FORMAT = 13;

/** manifest.json. */
export interface Manifest {
  format: number;
  /** What the official texts held when it was built. */
  texts: { digest: string; instruments: number; versions: number; articles: number };
}

/**
 * index.db. `words` and `grams` are contentless with detail=full: with detail=column ranking silently collapses.
 * `scope` carries the edition's token (e12), so that a search can be confined to chosen editions. `phrasing` holds how
 * people ask about a unit, a line a phrase; the two `phrased_` views find it by that, and have terms of their own.
 */
export const TABLES = `
  CREATE TABLE edition (
    id INTEGER PRIMARY KEY, short TEXT NOT NULL, title TEXT NOT NULL, adopted TEXT, effective TEXT, repealed TEXT,
    expired INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE unit (
    id INTEGER PRIMARY KEY, edition INTEGER NOT NULL REFERENCES edition (id), label TEXT NOT NULL, cues INTEGER NOT NULL,
    length INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE term (view TEXT NOT NULL, term TEXT NOT NULL, units INTEGER NOT NULL, PRIMARY KEY (view, term))
    STRICT, WITHOUT ROWID;
  CREATE TABLE phrasing (unit INTEGER PRIMARY KEY REFERENCES unit (id), phrases TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE phrased_words USING fts5 (content, content = '', detail = full);
  CREATE VIRTUAL TABLE phrased_grams USING fts5 (content, content = '', detail = full);
  CREATE VIRTUAL TABLE words USING fts5 (law, heading, content, scope, content = '', detail = full);
  CREATE VIRTUAL TABLE grams USING fts5 (law, heading, content, scope, content = '', detail = full);
`;

/** While it is filled: gather much before a segment is written, and merge once, at the end. */
export const GATHER = ['words', 'grams']
  .map(
    (table) => `INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${64 * 1024 * 1024});
      INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 0);`,
  )
  .join('\n');

export const OPTIMIZE = ['words', 'grams', 'phrased_words', 'phrased_grams']
  .map((table) => `INSERT INTO ${table} (${table}) VALUES ('optimize');`)
  .join('\n');
