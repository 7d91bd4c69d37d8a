import type { Index } from '../artefact/open.ts';
import { pairsIn } from '../search/glossary.ts';
import type { Lexical, View } from '../search/lexical.ts';
import { fold } from '../tokens.ts';

/** Terms of the question before, and those that the clerk's words lead to, count for so much beside the question's own. */
const EXTRA = 0.5;

/** How much of a question a folded text has, 0–1: words and character pairs, rare ones counting most. */
export type Coverage = (folded: string) => number;

/** A word or character pair of a question, and what it counts beside those the question itself has. */
export interface AskedTerm {
  view: View;
  term: string;
  share: number;
}

/** What a question is made of; `before` is what it follows up, of whose words it leaves some unsaid. */
export function termsAsked(question: string, before: string | undefined, index: Index): AskedTerm[] {
  const added = pairsIn(question, index.knowledge.glossary).flatMap(({ terms }) => terms);
  return [
    ...termsOf(question, 1, index),
    ...[...(before ? [before] : []), ...added].flatMap((text) => termsOf(text, EXTRA, index)),
  ];
}

/** Measures texts against the terms of a question; one that no unit has counts nothing. */
export function openCoverage(terms: readonly AskedTerm[], size: number, unitsWith: Lexical['unitsWith']): Coverage {
  const weights = new Map<string, number>();
  for (const { view, term, share } of terms) {
    const units = unitsWith(view, term);
    const weight = units === 0 ? 0 : share * Math.log((size + 1) / (units + 0.5));
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  const counting = [...weights].filter(([, weight]) => weight > 0);
  const total = counting.reduce((sum, [, weight]) => sum + weight, 0);
  return (folded) => {
    let sum = 0;
    for (const [term, weight] of counting) if (folded.includes(term)) sum += weight;
    return total === 0 ? 0 : sum / total;
  };
}

function termsOf(text: string, share: number, { cutter, knowledge }: Index): AskedTerm[] {
  const words = cutter.words(text).filter((word) => !knowledge.stopWords.includes(word));
  return [
    ...words.map((term) => ({ view: 'words' as const, term, share })),
    ...cutter.grams(fold(text)).map((term) => ({ view: 'grams' as const, term, share })),
  ];
}
