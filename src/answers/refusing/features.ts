import type { ArticleShares } from '../search/articles.ts';
import type { CardScore } from '../search/choose.ts';
import type { Mark } from './marks.grammar.ts';

/** What is known about a question and what was found for it, each from about 0 to 1. */
export type Features = Record<string, number>;

export interface Seen {
  /** Best first. */
  cards: CardScore[];
  articles: ArticleShares;
  /** 0–1: the share of its content words that no card has. */
  unknown: number;
  /** 0–1: the share of its content words that stand in no article held and that nobody asks about one with. */
  strange: number;
  /** How many character pairs it has. */
  length: number;
  /** It shows a way of asking: how much, how long, who … */
  intent: boolean;
  marks: Record<Mark, boolean>;
  /** See `scope-words.ts`. */
  wording: string[];
  scope: number;
}

const FULL_SCORE = 12;
const LONG = 20;

/** Evidence for an answer, which must never count against one. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set([
  'score',
  'margin',
  'coverage',
  'content',
  'words',
  'said',
  'named',
  'bestArticle',
  'ownArticle',
  'ownLaws',
  'phrase',
  'phraseBoth',
  'scope',
  'enforced',
  'brought',
  'known',
  'familiar',
]);

/** How far the best card accounts for a question. A saying said outright counts by the share of the question it is. */
export function cardFeatures({ cards: [best, ...others], unknown, intent, marks }: Seen): Features {
  const second = others.find(({ id }) => id !== best?.id)?.score ?? 0;
  const shown = Object.entries(marks).map(([mark, is]) => [mark, Number(is)]);
  return {
    score: Math.min(1, (best?.score ?? 0) / FULL_SCORE),
    margin: best && best.score > 0 ? (best.score - second) / best.score : 0,
    coverage: best?.coverage ?? 0,
    content: best?.content ?? 0,
    words: best?.words ?? 0,
    said: best?.said ?? 0,
    named: Number(best?.named ?? false),
    known: 1 - unknown,
    intent: Number(intent),
    ...Object.fromEntries(shown),
  };
}

/** How far cards and articles together account for it, and how much its wording is that of questions we answer. */
export function allFeatures(seen: Seen): Features {
  const { articles, strange, length, scope } = seen;
  return {
    ...cardFeatures(seen),
    familiar: 1 - strange,
    bestArticle: articles.best,
    ownArticle: articles.own,
    otherArticle: articles.other,
    ownLaws: articles.ownShare,
    // Of a question in strange words only 能不能 may be like a phrase.
    phrase: articles.phrase * (1 - strange),
    phraseBoth: articles.phraseBoth * (1 - strange),
    length: Math.min(1, length / LONG),
    scope,
  };
}

/** Something here shares a word with it. */
export function isTouched({ cards: [best], articles }: Seen): boolean {
  return best !== undefined || articles.best > 0;
}
