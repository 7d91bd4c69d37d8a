import type { Texts } from '../../knowledge/texts/types.ts';
import { articleOf } from '../artefact/article-of.ts';
import type { Index } from '../artefact/open.ts';
import { wholeText } from '../artefact/units.ts';
import { says } from '../passages/kinds.grammar.ts';
import { passagesOf } from '../passages/passages.ts';
import { comparable, fold } from '../tokens.ts';
import { alikePhrase } from './alike.ts';
import type { AskedFor } from './asked.ts';
import type { Read, Seen } from './columns.ts';

/** What saying something of the kind asked for is worth beside covering the question. */
const SAYS = 0.3;

/** What an article says to a question, by itself. */
export type Said = Pick<
  Read,
  'best' | 'bestOwn' | 'bestSays' | 'says' | 'heading' | 'whole' | 'phrase' | 'phraseBoth' | 'together'
>;

export type Reader = (id: number) => Said;

/** Reads units for a question; without an official text a unit says nothing. */
export function readerFor(
  { covers, kinds, phrased }: AskedFor,
  { index, texts }: { index: Index; texts: Texts },
): Reader {
  return (id) => {
    const phrases = index.lexical.phrasesOf(id);
    const article = articleOf(id, index, texts);
    if (!article)
      return { ...NOTHING, ...alikePhrase(phrases, phrased), together: phrased.covers(fold(phrases.join(' '))) };
    const before = `${fold(`${article.version.short} ${article.heading}`)} `;
    const text = before + comparable(wholeText(article));
    const said: Said = {
      ...NOTHING,
      ...alikePhrase(phrases, phrased),
      heading: covers(fold(article.heading)),
      whole: covers(text),
      together: phrased.covers(`${text} ${fold(phrases.join(' '))}`),
    };
    for (const { quote, own } of passagesOf(article)) {
      const covered = covers(before + comparable(quote));
      const share = [...kinds].filter((kind) => says(kind, quote)).length / Math.max(1, kinds.size);
      said.best = Math.max(said.best, covered);
      said.bestOwn = Math.max(said.bestOwn, covers(comparable(own)));
      said.bestSays = Math.max(said.bestSays, covered + SAYS * share);
      said.says = Math.max(said.says, share);
    }
    return said;
  };
}

const NOTHING: Said = {
  ...{ best: 0, bestOwn: 0, bestSays: 0, says: 0, heading: 0, whole: 0 },
  ...{ phrase: 0, phraseBoth: 0, together: 0 },
};

/** The columns of a unit that was read; `first` is what it was worth before, `lawMass` how much of the best lies in its instrument. */
export function readColumns(said: Said, seen: Seen, place: Pick<Read, 'first' | 'lawMass'>): Read {
  return {
    ...seen,
    ...place,
    ...said,
    saysBest: said.says * said.best,
    fieldBest: seen.fieldLaw * said.best,
    citedBest: seen.citedLaw * said.best,
    nearBest: seen.cosine * said.best,
    fieldTogether: seen.fieldLaw * said.together,
  };
}
