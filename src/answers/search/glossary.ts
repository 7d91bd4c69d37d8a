import type { GlossaryPair } from '../../knowledge/types.ts';
import { fold } from '../tokens.ts';

/** The pairs whose colloquial word the question says. */
export function pairsIn(text: string, glossary: GlossaryPair[]): GlossaryPair[] {
  const plain = fold(text);
  return glossary.filter(({ say }) => plain.includes(fold(say)));
}
