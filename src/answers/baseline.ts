import { openDatabase } from '../storage/open.ts';
import type { Unit } from './artefact/units.ts';
import type { Ranker } from './evaluate.ts';
import { fold } from './tokens.ts';

/**
 * What SQLite does out of the box: one FTS5 table with the trigram tokenizer over the same units, ranked by BM25. The
 * yardstick for the index; it knows nothing of dates, fields or cards and never abstains.
 */
export function trigramBaseline(units: Iterable<Unit>): Ranker & { close(): void } {
  const database = openDatabase(':memory:');
  database.exec(`CREATE VIRTUAL TABLE text USING fts5 (law, heading, content, content = '', tokenize = 'trigram')`);
  const insert = database.prepare('INSERT INTO text (rowid, law, heading, content) VALUES (?, ?, ?, ?)');
  const names: string[] = [];
  database.transaction(() => {
    for (const { edition, label, heading, text } of units) {
      const row = names.push(`${edition.short}${label}`);
      insert.run(row, fold(edition.short), fold(heading), fold(text));
    }
  })();
  database.exec(`INSERT INTO text (text) VALUES ('optimize')`);
  const search = database.prepare<[string, number], { id: number; score: number }>(
    'SELECT rowid AS id, -rank AS score FROM text WHERE text MATCH ? ORDER BY rank, rowid LIMIT ?',
  );
  const rank: Ranker = async (question, limit) => {
    const any = trigrams(fold(question.text));
    const found = any.length === 0 ? [] : search.all(any.map((gram) => `"${gram}"`).join(' OR '), limit * 2);
    const ranked = found.map(({ id, score }) => ({ name: names[id - 1] ?? '', score }));
    return { ranked: firstOfEach(ranked).slice(0, limit), sure: true };
  };
  return Object.assign(rank, { close: () => database.close() });
}

/** Several versions of an article bear one name: only the best counts. */
function firstOfEach<T extends { name: string }>(ranked: T[]): T[] {
  const seen = new Set<string>();
  return ranked.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function trigrams(plain: string): string[] {
  const runs = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
  });
  return [...new Set(grams)];
}
