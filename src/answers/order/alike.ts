import type { Index } from '../artefact/open.ts';
import { type AskedTerm, type Coverage, openCoverage } from '../passages/coverage.ts';
import { fold } from '../tokens.ts';

/** A question against the phrases people ask with. */
export interface AskedAlike {
  /** How much of the question a folded text has, 0–1, in words of the law or of people. */
  covers: Coverage;
  /** How much of a folded phrase the question has, 0–1: character pairs, all alike. */
  has: Coverage;
}

/** `terms` are those of the question; `own`, its own words and those of what it follows up. */
export function openAlike(terms: readonly AskedTerm[], own: string, index: Index): AskedAlike {
  const { lexical, cutter, catalogue } = index;
  const pairs = new Set(cutter.grams(fold(own)));
  return {
    covers: openCoverage(
      terms,
      catalogue.size,
      (view, term) => lexical.unitsWith(view, term) + lexical.phrasedWith(view, term),
    ),
    has(phrase) {
      const grams = cutter.grams(phrase);
      return grams.filter((gram) => pairs.has(gram)).length / Math.max(1, grams.length);
    },
  };
}

export interface AlikePhrase {
  /** How much of the question it says. */
  phrase: number;
  /** The harmonic mean of that and how much of it the question says. */
  phraseBoth: number;
}

/** The phrase most like a question, by either measure. */
export function alikePhrase(phrases: readonly string[], { covers, has }: AskedAlike): AlikePhrase {
  const both = phrases.map(fold).map((phrase) => [covers(phrase), has(phrase)] as const);
  return {
    phrase: Math.max(0, ...both.map(([covered]) => covered)),
    phraseBoth: Math.max(0, ...both.map(([covered, had]) => (2 * covered * had) / Math.max(1e-6, covered + had))),
  };
}
