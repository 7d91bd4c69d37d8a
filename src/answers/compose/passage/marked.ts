import { passagesOf } from '../../passages/passages.ts';
import type { Answering, Cited } from '../../types.ts';
import { cite, type Sources } from '../cite.ts';
import { OMITTED, officialArticle } from '../official.ts';

/**
 * The provision of the passage that answers: what the card cites where it points at the same place, else the whole
 * article with the passage marked, or of a long one the passage alone.
 */
export function answeringProvision({ citation, name, within, quote }: Answering, own: Cited[], by: Sources): Cited {
  const cited = own.find((one) => within !== '' && one.name === name && one.within === within && !one.standing);
  if (cited) return cited;
  const { paragraph: _, item: __, ...article } = citation;
  const whole = cite(article, by);
  return isWithin(quote, whole.quote) ? { ...whole, mark: quote } : { ...cite(citation, by), quote };
}

/** A provision with the passage of it that speaks to the question, where that stands in what it quotes. */
export function marking(cited: Cited, passage: Marked | undefined): Cited {
  if (!passage || !isWithin(passage.quote, cited.quote)) return cited;
  return { ...cited, mark: passage.quote, passage: { at: passage.at } };
}

/** The same provision made of its source once more; of the passage only which it is, is taken over. */
export function markedAgain({ citation, passage }: Cited, by: Sources): Cited {
  const again = cite(citation, by);
  const article = passage && officialArticle(by.texts, again.citation, by.day);
  const quote = article && passagesOf(article)[passage.at]?.quote;
  return marking(again, quote === undefined ? undefined : { at: passage?.at ?? 0, quote });
}

/** A passage of an article, and the how manieth it is. */
export interface Marked {
  at: number;
  quote: string;
}

/** Whether one provision shows everything another of the same article quotes. */
export function holds(one: Cited, other: Cited): boolean {
  return one !== other && one.name === other.name && one.adopted === other.adopted && isWithin(other.quote, one.quote);
}

function isWithin(quote: string | undefined, whole: string | undefined): boolean {
  return quote !== undefined && whole !== undefined && partsOf(quote).every((part) => whole.includes(part));
}

/** The runs of characters of a quote, without what stands for the words between. */
export function partsOf(quote: string): string[] {
  return quote
    .split(OMITTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
