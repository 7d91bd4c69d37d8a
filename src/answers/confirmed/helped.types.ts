import type { Citation } from '../../knowledge/types.ts';

/** A provision that answered questions like the one asked, and for how much that counts; nobody's words. */
export interface Helped {
  /** An article, of the edition whose words were confirmed where that is known. */
  citation: Citation;
  /** 0–1: by votes at most `VOTED`, by a verified answer to the same question 1. */
  share: number;
  /** A person has verified an answer that rests on it. */
  verified?: true;
}
