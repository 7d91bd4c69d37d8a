import type { TextArticle } from '../knowledge/texts/types.ts';
import type { Difference } from './types.ts';

/** The article as it was and is, as far as a difference has them; `same`: its words have not changed. */
export function wordsOf(one: Difference): { was?: TextArticle; now?: TextArticle; same: boolean } {
  return {
    ...('was' in one && one.was && { was: one.was }),
    ...('now' in one && one.now && { now: one.now }),
    same: one.kind === 'moved' || (one.kind === 'edition' && one.same),
  };
}
