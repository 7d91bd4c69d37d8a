import type { Index } from '../artefact/open.ts';
import { pairsIn } from '../search/glossary.ts';
import type { Lexical } from '../search/lexical.ts';
import { fold } from '../tokens.ts';

/** Terms of the question before, and those that the clerk's words lead to, count for so much beside the question's own. */
const EXTRA = 0.5;
const VIEWS = ['words', 'grams'] as const;

/** How much of a question a folded text has, 0–1: words and character pairs, rare ones counting most. */
export type Coverage = (folded: string) => number;

/**
 * `before` is what the question follows up, of whose words it leaves some unsaid. Without `unitsWith`, terms count that
 * some provision has.
 */
export function openCoverage(
  question: string,
  before: string | undefined,
  index: Index,
  unitsWith: Lexical['unitsWith'] = index.lexical.unitsWith,
): Coverage {
  const weights = [...weightsOf(question, before, { index, unitsWith })];
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (folded) => {
    let sum = 0;
    for (const [term, weight] of weights) if (folded.includes(term)) sum += weight;
    return total === 0 ? 0 : sum / total;
  };
}

interface Counting {
  index: Index;
  unitsWith: Lexical['unitsWith'];
}

/** The rarity of every term of a question that any provision has; of what the glossary adds, a part. */
function weightsOf(question: string, before: string | undefined, { index, unitsWith }: Counting): Map<string, number> {
  const { catalogue, knowledge } = index;
  const added = pairsIn(question, knowledge.glossary).flatMap((pair) => pair.terms);
  const weights = new Map<string, number>();
  const add = (text: string, share: number) => {
    for (const [view, term] of termsOf(text, index)) {
      const units = unitsWith(view, term);
      const weight = units === 0 ? 0 : share * Math.log((catalogue.size + 1) / (units + 0.5));
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    }
  };
  add(question, 1);
  if (before) add(before, EXTRA);
  for (const term of added) add(term, EXTRA);
  return weights;
}

function termsOf(text: string, { cutter, knowledge }: Index): [(typeof VIEWS)[number], string][] {
  const words = cutter.words(text).filter((word) => !knowledge.stopWords.includes(word));
  const grams = cutter.grams(fold(text));
  return [...words.map((word) => ['words', word] as const), ...grams.map((gram) => ['grams', gram] as const)].map(
    ([view, term]) => [view, term],
  );
}
