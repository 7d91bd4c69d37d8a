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
/** Of a very long question the rarest terms are looked for. */
const MOST_TERMS = 64;

/** Searches in both views of an index; `size` is its number of units. */
export function openLexical(database: Database, size: number): Lexical {
  const count = database.prepare<[string, string], { units: number }>(
    'SELECT units FROM term WHERE view = ? AND term = ?',
  );
  const unitsWith = (view: View, term: string) => count.get(view, term)?.units ?? 0;
  const telling = (view: View, terms: string[]) => {
    const counted = [...new Set(terms)].map((term) => ({ term, units: unitsWith(view, term) }));
    const known = counted.filter(({ units }) => units > 0 && (size < LARGE || units <= TOO_COMMON * size));
    return known.toSorted((a, b) => a.units - b.units).slice(0, MOST_TERMS);
  };
  const statements = {
    words: ranked(database, 'words', UNIT_WEIGHTS),
    grams: ranked(database, 'grams', UNIT_WEIGHTS),
  };
  return {
    unitsWith,
    units(view, { own, extra }, { limit = LIMIT, editions } = {}) {
      if (editions?.length === 0) return [];
      const within = editions ? ` AND {scope} : (${editions.map((id) => `e${id}`).join(' OR ')})` : '';
      const search = (terms: string[]) => {
        // Terms hold letters, digits and Han only; quoting keeps OR and NEAR from being operators.
        const any = telling(view, terms).map(({ term }) => `"${term}"`);
        if (any.length === 0) return [];
        return statements[view].all(`({law heading content} : (${any.join(' OR ')}))${within}`, limit);
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

function merged(own: Hit[], extra: Hit[]): Hit[] {
  if (extra.length === 0) return own;
  const scores = new Map(own.map(({ id, score }) => [id, score]));
  for (const { id, score } of extra) scores.set(id, (scores.get(id) ?? 0) + EXTRA_WEIGHT * score);
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
}
