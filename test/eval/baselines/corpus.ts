import { unitsOf } from '../../../src/answers/index.ts';
import { openCutter } from '../../../src/answers/tokens.ts';
import type { Ranked } from '../../../src/answers/types.ts';
import type { Texts } from '../../../src/knowledge/texts/types.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';

/** The provisions as every baseline gets them: their names, and their words as the bot's index cuts them. */
export interface Corpus {
  names: string[];
  words: string[];
  /** A question's words, without those that carry no subject. */
  ask(text: string): string[];
}

export function corpusOf(knowledge: Knowledge, texts: Texts): Corpus {
  const cutter = openCutter([]);
  const stop = new Set(knowledge.stopWords);
  const [names, words]: [string[], string[]] = [[], []];
  for (const { edition, label, heading, text } of unitsOf(knowledge, texts)) {
    names.push(`${edition.short}${label}`);
    words.push(cutter.words(`${edition.short}${label} ${heading} ${text}`).join(' '));
  }
  return { names, words, ask: (text) => cutter.words(text).filter((word) => !stop.has(word)) };
}

/** Several versions of an article bear one name: only the best counts. */
export function ranking(found: { at: number; score: number }[], { names }: Corpus, limit: number): Ranked[] {
  const seen = new Set<string>();
  const ranked = found.map(({ at, score }) => ({ name: names[at] ?? '', score }));
  return ranked.filter(({ name }) => !seen.has(name) && seen.add(name)).slice(0, limit);
}
