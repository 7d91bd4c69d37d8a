import type { Database } from '../../storage/open.ts';

export type View = 'words' | 'grams';

export interface Hit {
  id: number;
  /** BM25, larger is better. */
  score: number;
}

/** Terms to look for in one view; `extra` ones (synonyms) count at `EXTRA_WEIGHT`. */
export interface Terms {
  own: string[];
  extra: string[];
}

export interface Lexical {
  /** The best units, over all editions or only those given. */
  units(view: View, terms: Terms, scope?: { limit?: number; editions?: number[] }): Hit[];
  /** In how many units a term occurs. */
  unitsWith(view: View, term: string): number;
}

const EXTRA_WEIGHT = 0.5;
const LIMIT = 200;
/** In a large index, a term in more than this share of all units says nothing and costs most of the time (measured: no loss). */
const TOO_COMMON = 0.1;
const LARGE = 10_000;

/** Searches in both views of an index; `size` is its number of units. */
export function openLexical(database: Database, size: number): Lexical {
  const count = database.prepare<[string, string], { units: number }>(
    'SELECT units FROM term WHERE view = ? AND term = ?',
  );
  const unitsWith = (view: View, term: string) => count.get(view, term)?.units ?? 0;
  const rare = (view: View) => (term: string) => size < LARGE || unitsWith(view, term) <= TOO_COMMON * size;
  const statements = {
    words: ranked(database, 'words', UNIT_WEIGHTS),
    grams: ranked(database, 'grams', UNIT_WEIGHTS),
  };
  return {
    unitsWith,
    units(view, { own, extra }, { limit = LIMIT, editions } = {}) {
      const within = editions && `{scope} : (${editions.map((id) => `e${id}`).join(' OR ')})`;
      const search = (terms: string[]) => {
        const any = anyOf(terms.filter(rare(view)));
        if (any === '' || editions?.length === 0) return [];
        return statements[view].all(within ? `({law heading content} : (${any})) AND ${within}` : any, limit);
      };
      return merged(search(own), search(extra));
    },
  };
}

/** Column weights; a weight of 0 keeps the scope tokens out of the score. */
const UNIT_WEIGHTS = '0.5, 1, 1, 0';

function ranked(database: Database, table: string, weights: string) {
  const score = `bm25(${table}, ${weights})`;
  return database.prepare<[string, number], Hit>(
    `SELECT rowid AS id, -${score} AS score FROM ${table} WHERE ${table} MATCH ? ORDER BY ${score}, rowid LIMIT ?`,
  );
}

/** Terms hold letters, digits and Han only; quoting keeps words such as OR and NEAR from being operators. */
function anyOf(terms: string[]): string {
  return [...new Set(terms)].map((term) => `"${term}"`).join(' OR ');
}

function merged(own: Hit[], extra: Hit[]): Hit[] {
  if (extra.length === 0) return own;
  const scores = new Map(own.map(({ id, score }) => [id, score]));
  for (const { id, score } of extra) scores.set(id, (scores.get(id) ?? 0) + EXTRA_WEIGHT * score);
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
}
