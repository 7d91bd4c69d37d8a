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
  /** The best units by how people ask about them. */
  phrased(view: View, terms: Terms): Hit[];
  /** How people ask about a unit; none where nobody wrote it down. */
  phrasesOf(unit: number): string[];
  /** In how many units a term occurs; of how many people use it to ask. */
  unitsWith(view: View, term: string): number;
  phrasedWith(view: View, term: string): number;
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
  const phrased = { words: ranked(database, 'phrased_words', '1'), grams: ranked(database, 'phrased_grams', '1') };
  const phrases = database.prepare<[number], string>('SELECT phrases FROM phrasing WHERE unit = ?').pluck();
  return {
    unitsWith,
    phrasedWith: (view, term) => count.get(`phrased_${view}`, term)?.units ?? 0,
    phrasesOf: (unit) => phrases.get(unit)?.split('\n') ?? [],
    phrased(view, { own, extra }) {
      const search = (terms: string[]) => (terms.length === 0 ? [] : phrased[view].all(anyOf(terms), LIMIT));
      return merged(search(own.slice(0, MOST_TERMS)), search(extra.slice(0, MOST_TERMS)));
    },
    units(view, { own, extra }, { limit = LIMIT, editions } = {}) {
      if (editions?.length === 0) return [];
      const within = editions ? ` AND {scope} : (${editions.map((id) => `e${id}`).join(' OR ')})` : '';
      const search = (terms: string[]) => {
        const known = telling(view, terms).map(({ term }) => term);
        if (known.length === 0) return [];
        return statements[view].all(`({law heading content} : (${anyOf(known)}))${within}`, limit);
      };
      return merged(search(own), search(extra));
    },
  };
}

/** Terms hold letters, digits and Han only; quoting keeps OR and NEAR from being operators. */
function anyOf(terms: readonly string[]): string {
  return terms.map((term) => `"${term}"`).join(' OR ');
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
