import type { Texts } from '../knowledge/texts/types.ts';
import type { Citation } from '../knowledge/types.ts';
import { gateCopy } from './compose/copy.ts';
import { OMITTED, officialArticle, placePrinted, SENTENCE_ENDS } from './compose/official.ts';
import type { Answer, Card, Cited, TwoDays } from './types.ts';

/**
 * The quote gate: every run of quoted characters must stand in that article of the store, in that order. A quote that
 * does not is removed, our own words (`gistOf`) take its place, and a warning says so; nothing else passes.
 */
export function assertQuotes(answer: Answer, texts: Texts, gistOf: (citation: Citation) => string | undefined): Answer {
  const pass = (cited: Cited) => (quoteStands(cited, texts, answer.day) ? cited : withoutQuote(cited, gistOf));
  const { answering, twoDays } = answer;
  const passed = {
    ...answer,
    provisions: answer.provisions.map(pass),
    cards: answer.cards.map((card) => gateCard(card, pass)),
    ...(twoDays && { twoDays: gateTwoDays(twoDays, pass) }),
  };
  if (!answering || quoteStands(answering, texts, answer.day)) return passed;
  const { answering: _, ...rest } = passed;
  return rest;
}

/** True when there is nothing quoted, or all of it stands in the article as published. */
export function quoteStands(
  { quote, citation }: Pick<Cited, 'quote' | 'citation'>,
  texts: Texts,
  day: string,
): boolean {
  if (quote === undefined) return true;
  const article = officialArticle(texts, citation, day);
  if (!article) return false;
  const text = placePrinted(article, citation);
  let from = 0;
  for (const part of quote
    .split(OMITTED)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const at = wholeSentences(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from > 0;
}

/** Where `part` stands as whole sentences, items or paragraphs: an omission can never take a 不 out of a sentence. */
function wholeSentences(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (isBoundary(text, at) && isBoundary(text, end)) return at;
  }
  return -1;
}

function isBoundary(text: string, at: number): boolean {
  return at === 0 || at === text.length || text[at] === '\n' || SENTENCE_ENDS.includes(text[at - 1] ?? '');
}

function withoutQuote(cited: Cited, gistOf: (citation: Citation) => string | undefined): Cited {
  const { quote: _, ...rest } = cited;
  const gist = cited.gist ?? gistOf(cited.citation);
  return { ...rest, ...(gist && { gist }), warnings: [...cited.warnings, gateCopy.removed] };
}

function gateTwoDays(twoDays: TwoDays, pass: (cited: Cited) => Cited): TwoDays {
  const pairs = twoDays.pairs.map((pair) => ({
    ...pair,
    act: pass(pair.act),
    decision: pass(pair.decision),
  }));
  return { ...twoDays, pairs, rule: pass(twoDays.rule) };
}

function gateCard(card: Card, pass: (cited: Cited) => Cited): Card {
  if (card.kind !== 'procedure') return { ...card, cited: card.cited.map(pass) };
  return {
    ...card,
    steps: card.steps.map((step) => ({ ...step, cited: step.cited.map(pass) })),
  };
}
