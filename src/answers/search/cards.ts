import type { Knowledge } from '../../knowledge/types.ts';
import { type Cutter, fold } from '../tokens.ts';
import { type Entry, entriesOf } from './entries.ts';
import { postingsOf } from './postings.ts';
import type { QueryTerms } from './terms.ts';

export interface EntryMatch {
  entry: Entry;
  /** BM25 over words and character pairs together; comparable across questions of like length. */
  score: number;
  /** 0–1: the share of what was asked, by rarity of its character pairs, that the entry accounts for. */
  coverage: number;
}

export interface CardSearch {
  /** Every entry that shares a term with the question, best first. */
  match(terms: QueryTerms): EntryMatch[];
}

const TITLE = 2;
const SAID = 2;

/** Powers, procedures, steps and rules are few: they are searched in memory. */
export function openCardSearch(knowledge: Knowledge, cutter: Cutter): CardSearch {
  const entries = entriesOf(knowledge);
  const fields = (cut: (text: string) => string[]) =>
    entries.map(({ title, says, body }) => [
      { terms: cut(title), weight: TITLE },
      { terms: says.flatMap(cut), weight: SAID },
      { terms: cut(body), weight: 1 },
    ]);
  const words = postingsOf(fields(cutter.words));
  const grams = postingsOf(fields(cutter.grams));
  return {
    match(terms) {
      const byWord = words.match(terms.words.own);
      const byGram = grams.match(terms.grams.own);
      const matches = entries.map((entry, at) => ({
        entry,
        score: (byWord.get(at) ?? 0) + (byGram.get(at) ?? 0),
        coverage: share(terms.grams.own, (term) => grams.has(at, term), grams.rarity),
      }));
      return matches.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    },
  };
}

function share(terms: string[], has: (term: string) => boolean, rarity: (term: string) => number): number {
  const total = terms.reduce((sum, term) => sum + rarity(term), 0);
  const found = terms.reduce((sum, term) => sum + (has(term) ? rarity(term) : 0), 0);
  return total === 0 ? 0 : found / total;
}
