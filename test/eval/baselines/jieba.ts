import type { Ranker } from '../../../src/answers/evaluate.ts';
import { openDatabase } from '../../../src/storage/open.ts';
import { type Corpus, ranking } from './corpus.ts';

export type Search = (words: string[], limit: number) => { at: number; score: number }[];

/** One FTS5 table of words cut by jieba, ranked by BM25. */
export function jiebaSearch({ words }: Corpus): Search {
  const database = openDatabase(':memory:');
  database.exec(`CREATE VIRTUAL TABLE text USING fts5 (words, content = '', tokenize = 'unicode61')`);
  const insert = database.prepare('INSERT INTO text (rowid, words) VALUES (?, ?)');
  database.transaction(() => {
    for (const [at, text] of words.entries()) insert.run(at + 1, text);
  })();
  const search = database.prepare<[string, number], { id: number; score: number }>(
    'SELECT rowid AS id, -rank AS score FROM text WHERE text MATCH ? ORDER BY rank, rowid LIMIT ?',
  );
  return (asked, limit) => {
    if (asked.length === 0) return [];
    const any = [...new Set(asked)].map((word) => `"${word}"`).join(' OR ');
    return search.all(any, limit).map(({ id, score }) => ({ at: id - 1, score }));
  };
}

export function jieba(corpus: Corpus): Ranker {
  const search = jiebaSearch(corpus);
  return async ({ text }, limit) => ({
    ranked: ranking(search(corpus.ask(text), limit * 2), corpus, limit),
    sure: true,
  });
}
