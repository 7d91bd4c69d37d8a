import type { Knowledge } from '../../knowledge/types.ts';
import { oneNegation } from '../grammar.ts';
import { withoutAsking } from '../refusing/asking.grammar.ts';
import { type Cutter, fold } from '../tokens.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Postings, postingsOf } from './postings.ts';
import { queryTerms } from './terms.ts';

export interface EntryMatch {
  entry: Entry;
  /** BM25 over words and character pairs together, in units of a term that no other entry has: comparable across questions. */
  score: number;
  /** 0–1: the share of what was asked, by rarity of its character pairs, that the entry accounts for. */
  coverage: number;
  /** 0–1: the same of what the question is about, without the words that only ask. */
  content: number;
  /** 0–1: the same by its words. */
  words: number;
  /** 0–1: how much of what the question is about is one of the entry's names, said in so many words. */
  said: number;
  /** The question is but a part of one of the entry's names. */
  named: boolean;
  /** The question says nothing beyond the entry's names, so no part of it is meant more than another. */
  whole: boolean;
}

export interface CardSearch {
  /** Every entry that shares a term with the question, best first. */
  match(text: string, stop: ReadonlySet<string>, synonyms: string[]): EntryMatch[];
  /** 0–1: the share of what a question is about that no entry has, by the length of its words. */
  unknown(text: string, stop: ReadonlySet<string>): number;
}

const TITLE = 2;
const SAID = 2;
/** Synonyms from the glossary already stand among an entry's sayings, so here they count for little. */
const EXTRA = 0.25;
/** For each character of a name the question says outright. */
const SAID_OUTRIGHT = 0.75;

/** Powers, procedures, steps and rules are few: they are searched in memory. */
export function openCardSearch(knowledge: Knowledge, cutter: Cutter): CardSearch {
  const entries = entriesOf(knowledge);
  const views = [cutter.words, cutter.grams].map((cut) => {
    const terms = (text: string) => cut(oneNegation(fold(text)));
    return postingsOf(
      entries.map(({ title, says, body }) => [
        { terms: terms(title), weight: TITLE },
        { terms: says.flatMap(terms), weight: SAID },
        { terms: terms(body), weight: 1 },
      ]),
    );
  });
  const [words, grams] = views as [Postings, Postings];
  const unseen = words.rarity('');
  const names = entries.map(namesOf);
  const procedural = new Set(knowledge.intents.flatMap(({ intent, cues }) => (intent === 'procedure' ? cues : [])));
  return {
    match(text, stop, synonyms) {
      const plain = oneNegation(fold(text));
      const terms = queryTerms(cutter, stop, { text: plain, extra: synonyms.map(oneNegation) });
      const core = terms.words.own.filter((word) => word.length > 1);
      const scores = [words.match(terms.words.own), grams.match(terms.grams.own)];
      const extra = [words.match(terms.words.extra), grams.match(terms.grams.extra)];
      const content = queryTerms(cutter, stop, { text: withoutAsking(plain), extra: [] });
      const length = contentLength(plain, content.words.own);
      const matches = entries.map((entry, at) => {
        const said = longestSaid(names[at] ?? [], plain);
        return {
          entry,
          score: (sum(scores, at) + EXTRA * sum(extra, at)) / unseen + SAID_OUTRIGHT * said,
          coverage: share(terms.grams.own, (term) => grams.has(at, term), grams.rarity),
          content: share(content.grams.own, (term) => grams.has(at, term), grams.rarity),
          words: share(content.words.own, (term) => words.has(at, term), words.rarity),
          said: said / Math.max(1, said, length),
          named: core.length === 1 && within(names[at] ?? [], core),
          whole: within(
            names[at] ?? [],
            core.filter((word) => !procedural.has(word)),
          ),
        };
      });
      return matches.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    },
    unknown: (text, stop) =>
      share(
        queryTerms(cutter, stop, { text: withoutAsking(oneNegation(fold(text))), extra: [] }).words.own,
        (word) => words.rarity(word) >= unseen,
        (word) => word.length,
      ),
  };
}

/** A step's own name (决定, 处理) is too plain a word to know it by; its procedure's names stand with the procedure. */
function namesOf({ title, says, step }: Entry): string[] {
  const names = step === undefined ? [title, ...says] : [];
  return names.map((name) => oneNegation(fold(name))).filter((name) => name.length > 1);
}

/** Characters of the longest of the names that the question says in so many words. */
function longestSaid(names: string[], plain: string): number {
  return names.reduce((most, name) => (name.length > most && plain.includes(name) ? name.length : most), 0);
}

/** How many characters of a text belong to one of these words. */
function contentLength(plain: string, words: string[]): number {
  const marked = new Set<number>();
  for (const word of words)
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
      for (let within = 0; within < word.length; within += 1) marked.add(at + within);
  return marked.size;
}

/** Every word stands in one of the names; no words stand in none. */
function within(names: string[], words: string[]): boolean {
  return words.length > 0 && words.every((word) => names.some((name) => name.includes(word)));
}

function sum(scores: Map<number, number>[], at: number): number {
  return scores.reduce((total, score) => total + (score.get(at) ?? 0), 0);
}

function share(terms: string[], has: (term: string) => boolean, rarity: (term: string) => number): number {
  const total = terms.reduce((all, term) => all + rarity(term), 0);
  const found = terms.reduce((all, term) => all + (has(term) ? rarity(term) : 0), 0);
  return total === 0 ? 0 : found / total;
}
