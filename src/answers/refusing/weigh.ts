import type { Index } from '../artefact/open.ts';
import type { ArticleShares } from '../search/articles.ts';
import type { CardScore } from '../search/choose.ts';
import { settingOf } from '../search/setting.ts';
import type { QueryTerms } from '../search/terms.ts';
import { fold } from '../tokens.ts';
import type { Question } from '../types.ts';
import type { Seen } from './features.ts';
import { judge } from './judge.ts';
import { marksIn } from './marks.grammar.ts';
import { reasonFor, whereSearched } from './reason.ts';
import type { Refusal } from './refusal.types.ts';
import { scopeOf, wordingOf } from './scope-words.ts';
import { weights } from './weights.ts';

export interface Searched {
  own: QueryTerms;
  cards: CardScore[];
  articles: ArticleShares;
  intents: ReadonlySet<string>;
  /** 0–1: the share of the question's words that no card has. */
  unknown: number;
}

/** What a search saw of a question, in the terms in which it is judged. */
export function seenOf(text: string, { own, cards, articles, intents, unknown }: Searched, { lexical }: Index): Seen {
  const words = own.words.own;
  const wording = wordingOf(text, own);
  const strange = words.filter((word) => lexical.unitsWith('words', word) + lexical.phrasedWith('words', word) === 0);
  return {
    cards,
    articles,
    unknown,
    strange: strange.length / Math.max(1, words.length),
    length: own.grams.own.length,
    intent: intents.size > 0,
    marks: marksIn(fold(text)),
    wording,
    scope: scopeOf(wording, weights().scope),
  };
}

/** Whether the best card answers a question; if neither cards nor articles do, why it is refused. */
export function weigh(
  { text, field }: Question,
  searched: Searched,
  index: Index,
): { card: boolean; refusal?: Refusal } {
  const seen = seenOf(text, searched, index);
  if (searched.cards[0]?.subject) return { card: true };
  const { answerable, card } = judge(seen, settingOf(index, field));
  return answerable ? { card } : { card: false, refusal: whereSearched(reasonFor(seen), index.texts) };
}
