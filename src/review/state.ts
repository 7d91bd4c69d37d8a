import { createHash } from 'node:crypto';
import { printedArticle } from '../knowledge/timeline.ts';
import type { Difference } from './types.ts';

/** The instants of imports are no part of a state: the same words are the same law. */
export function stateOf(differences: Difference[]): string {
  const facts = differences.map(({ at: _, ...one }) => ({
    ...one,
    ...('was' in one && { was: undefined }),
    ...('now' in one && { now: one.now && [one.now.label, printedArticle(one.now).replace(/\s/g, '')] }),
  }));
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
