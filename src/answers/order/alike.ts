import type { Index } from '../artefact/open.ts';
import { type Coverage, openCoverage } from '../passages/coverage.ts';
import { fold } from '../tokens.ts';

/** A question against the phrases people ask with. */
export interface AskedAlike {
  /** How much of the question a folded text has, 0–1, in words of the law or of people. */
  covers: Coverage;
  /** How much of a folded phrase the question has, 0–1: character pairs, all alike. */
  has: Coverage;
}

/** `before` is what the question follows up. */
export function openAlike(question: string, before: string | undefined, index: Index): AskedAlike {
  const { lexical, cutter } = index;
  const own = new Set(cutter.grams(fold([question, before ?? ''].join(' '))));
  return {
    covers: openCoverage(
      question,
      before,
      index,
      (view, term) => lexical.unitsWith(view, term) + lexical.phrasedWith(view, term),
    ),
    has(phrase) {
      const grams = cutter.grams(phrase);
      return grams.filter((gram) => own.has(gram)).length / Math.max(1, grams.length);
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
