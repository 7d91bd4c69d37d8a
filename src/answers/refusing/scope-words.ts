import type { QueryTerms } from '../search/terms.ts';
import { fold } from '../tokens.ts';
import type { WordModel } from './weights.ts';

/** A wording is weighed by what it is made of: words, pairs of characters, and characters, each once. */
export function wordingOf(text: string, { words, grams }: QueryTerms): string[] {
  const characters = fold(text).match(/[\p{Script=Han}\p{L}\p{N}]/gu) ?? [];
  return [...new Set([...words.own, ...grams.own, ...characters])];
}

/** Log odds by a wording. */
export function wordOdds(wording: string[], { bias, words }: WordModel): number {
  const each = 1 / Math.sqrt(Math.max(1, wording.length));
  return bias + wording.reduce((total, word) => total + (words[word] ?? 0), 0) * each;
}

/**
 * Log odds that a question so worded is one the eight fields answer, learned from questions whose answer is known: lay
 * questions of all law, and our own. Divided so that most lie between -1 and 1.
 */
export function scopeOf(wording: string[], scope: WordModel): number {
  return wordOdds(wording, scope) / SPREAD;
}

const SPREAD = 3;
