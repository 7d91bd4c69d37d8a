import type { Index } from '../artefact/open.ts';
import { withoutAsking } from '../refusing/asking.grammar.ts';
import { pairsIn } from '../search/glossary.ts';
import { fold } from '../tokens.ts';
import type { Terms } from './types.ts';

/**
 * Reads a question as what it is about: its words and character pairs, without those that only ask, and what the glossary
 * says for them, weighed by how rare they are in the law. Two such vectors tell a question asked again better than the
 * trained embeddings, which have learnt to go from questions to provisions (measured in test/eval/confirmed.ts).
 */
export function openTerms({ knowledge, cutter, lexical, catalogue }: Index): (text: string) => Terms {
  const stop = new Set(knowledge.stopWords);
  const rarities = new Map<string, number>();
  const rarity = (view: 'words' | 'grams', term: string) => {
    const key = `${view} ${term}`;
    const known = rarities.get(key) ?? Math.log((catalogue.size + 1) / (lexical.unitsWith(view, term) + 0.5));
    rarities.set(key, known);
    return known;
  };
  return (text) => {
    const said = pairsIn(text, knowledge.glossary).flatMap(({ terms }) => terms);
    const terms = new Map<string, number>();
    for (const one of [withoutAsking(fold(text)), ...said]) {
      for (const word of cutter.words(one)) if (!stop.has(word)) terms.set(`words ${word}`, rarity('words', word));
      for (const gram of cutter.grams(one)) terms.set(`grams ${gram}`, rarity('grams', gram));
    }
    return ofLengthOne(terms);
  };
}

function ofLengthOne(terms: Map<string, number>): Terms {
  const length = Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...terms].map(([term, weight]) => [term, weight / length]));
}
