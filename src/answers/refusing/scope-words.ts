import type { Weights } from './weights.ts';

/**
 * Log odds that a question in these words is about what the eight fields enforce, learned from questions whose law is
 * known: lay questions of all law, and our own. Divided so that most lie between -1 and 1.
 */
export function scopeOf(words: string[], { bias, words: weights }: Weights['scope']): number {
  const each = 1 / Math.sqrt(Math.max(1, words.length));
  const sum = words.reduce((total, word) => total + (weights[word] ?? 0), 0);
  return (bias + sum * each) / SPREAD;
}

const SPREAD = 3;
