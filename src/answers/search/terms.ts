import type { Cutter } from '../tokens.ts';
import type { Terms, View } from './lexical.ts';

/** A question as both views search it. */
export type QueryTerms = Record<View, Terms>;

/** Cuts what was asked, and what the glossary adds to it, into terms; stop words are dropped from questions only. */
export function queryTerms(
  cutter: Cutter,
  stop: ReadonlySet<string>,
  asked: { text: string; extra: string[] },
): QueryTerms {
  const words = (text: string) => cutter.words(text).filter((word) => !stop.has(word));
  const views = { words, grams: cutter.grams };
  const termsIn = (view: View): Terms => {
    const own = [...new Set(views[view](asked.text))];
    const extra = [...new Set(asked.extra.flatMap(views[view]))].filter((term) => !own.includes(term));
    return { own, extra };
  };
  return { words: termsIn('words'), grams: termsIn('grams') };
}
