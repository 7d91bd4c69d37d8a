import type { GlossaryPair } from '../../knowledge/types.ts';
import { fold } from '../tokens.ts';

/** The pairs whose colloquial word the question says. */
export function pairsIn(text: string, glossary: GlossaryPair[]): GlossaryPair[] {
  const plain = fold(text);
  const says = saysOf(glossary);
  return glossary.filter((_, at) => plain.includes(says[at] as string));
}

const folded = new WeakMap<GlossaryPair[], string[]>();

/** Folded once a glossary: it has over a thousand pairs, and every question asks several times. */
function saysOf(glossary: GlossaryPair[]): string[] {
  const says = folded.get(glossary) ?? glossary.map(({ say }) => fold(say));
  folded.set(glossary, says);
  return says;
}
