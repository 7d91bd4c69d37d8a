import type { Named } from '../../knowledge/grammar.ts';
import type { Knowledge } from '../../knowledge/types.ts';

import { type Cutter, fold } from '../tokens.ts';
import { asked, fullNames, nameEnds } from './asked.grammar.ts';

/**
 * Reads what a question asks, so that two wordings of one question read the same. Laws go by their short titles, and
 * what people say by the clerk's term where the clerk has marked the pair as meaning the same: most pairs of the
 * glossary only lead from one to the other (电梯困人 to 电梯维护保养), and no answer may pass along them.
 */
export function openAsked(
  { glossary }: Pick<Knowledge, 'glossary'>,
  named: readonly Named[],
  cutter: Cutter,
): (question: string) => string {
  const standards = new Map<string, string>();
  const means = (said: string, standard: string) => standards.set(fold(said), fold(standard));
  for (const { say, terms, same } of glossary)
    if (same && terms[0]) means(say, terms[0]).set(fold(terms[0]), fold(terms[0]));
  for (const { short, aliases } of named) for (const alias of aliases) means(alias, short);
  for (const one of named) for (const name of fullNames(one)) means(name, one.short);
  const longestFirst = [...standards.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const sayings = new RegExp(longestFirst.join('|') || '(?!)', 'gu');
  const standard = (text: string) => text.replace(sayings, (said) => standards.get(said) ?? said);
  return (question) =>
    asked(question, {
      standard,
      isWord: (text, word) => cutter.words(text).includes(word),
    });
}

function escaped(said: string): string {
  return said.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + nameEnds(said);
}
