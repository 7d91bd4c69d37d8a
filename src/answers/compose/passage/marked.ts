import type { Answering, Cited } from '../../types.ts';
import { cite, type Sources } from '../cite.ts';
import { OMITTED } from '../official.ts';

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

/** A provision with what of it speaks to the question, where that stands in what it quotes. */
export function marking(cited: Cited, mark: string | undefined): Cited {
  return isWithin(mark, cited.quote) ? { ...cited, mark: mark as string } : cited;
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
