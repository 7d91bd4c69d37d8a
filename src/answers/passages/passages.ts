import type { TextArticle, TextParagraph } from '../../knowledge/texts/types.ts';
import { cut, OMITTED } from '../compose/official.ts';
import { hasFigure } from './companions.grammar.ts';
import { refersToItem } from './referring.grammar.ts';

/** A paragraph up to this long is not taken apart. */
const SHORT = 120;
/** Of a sentence longer than this, each clause stands by itself. */
const LONGEST = 240;

/** What can be quoted of an article to answer with: verbatim characters in whole sentences. */
export interface Passage {
  /** The how manieth of its article, from 0. */
  at: number;
  /** As it is shown: a lead and its item, with …… for what stands between; or one sentence. */
  quote: string;
  /** What it says that its neighbours do not: of an item, without the lead. */
  own: string;
  /** 1-based; absent where the article has only one paragraph. */
  paragraph?: number;
  item?: number;
}

/** Short paragraphs, sentences of longer ones, lists as a whole, and every item together with the words that lead to it. */
export function passagesOf({ paragraphs }: TextArticle): Passage[] {
  const all = paragraphs.flatMap((paragraph, at) => {
    const place = paragraphs.length > 1 ? { paragraph: at + 1 } : {};
    const found = paragraph.items.length > 0 ? listed(paragraph) : sentences(paragraph.text).map(alone);
    const after = paragraphs.slice(at + 1).map(({ text }) => text);
    return found.map((passage) => withPenalty({ ...passage, ...place }, after));
  });
  return all.map((passage, at) => ({ ...passage, at }));
}

type Unnumbered = Omit<Passage, 'at'>;

/** An item with the clause of a later paragraph that says what it costs; it then stands in the article as a whole. */
function withPenalty(passage: Unnumbered, after: string[]): Unnumbered {
  const { item, quote, own } = passage;
  if (item === undefined || hasFigure(quote)) return passage;
  const clause = after.flatMap(clauses).find((one) => refersToItem(one, item));
  return clause ? { quote: `${quote}\n${OMITTED}\n${clause}`, own } : passage;
}

function alone(quote: string): Unnumbered {
  return { quote, own: quote };
}

function listed({ text, items }: TextParagraph): Unnumbered[] {
  const whole = cut([text, ...items.map((item) => `${item.label}${item.text}`)].join('\n'));
  const each = items.map(({ label, text: own }, at) => ({
    quote: `${text}\n${at === 0 ? '' : `${OMITTED}\n`}${label}${own}`,
    own,
    item: at + 1,
  }));
  return [{ quote: whole, own: text }, ...each];
}

function sentences(text: string): string[] {
  if (text.length <= SHORT) return [text];
  const whole = text.match(/[^。]+。?/g) ?? [];
  return whole.flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : clauses(sentence)));
}

function clauses(sentence: string): string[] {
  return sentence.match(/[^；：]+[；：]?/g) ?? [];
}
