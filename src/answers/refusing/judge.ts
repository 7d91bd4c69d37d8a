import { allFeatures, cardFeatures, type Seen } from './features.ts';
import { logit, type Setting, weights } from './weights.ts';

/** Below these log odds it is not said: set so that about one answerable question in 25 is refused. */
const ANSWERABLE = -1;
const ANSWERABLE_BY_ARTICLE = -0.7;
const ANSWERABLE_ALONE = 0;
const CARD = -1;

/** One of the best articles says this much of a question: its law may be any. */
const SAID_BY_ARTICLE = 0.65;
/** A card's own name is this much of what a question is about: 查封最多能多久. */
const SAID_BY_CARD = 0.8;

function saysSo({ articles, marks }: Seen): boolean {
  return articles.best >= SAID_BY_ARTICLE && !isMarked(marks);
}

function isNamed({ cards: [best], marks }: Seen): boolean {
  return best !== undefined && best.said >= SAID_BY_CARD && best.content >= SAID_BY_CARD && !isMarked(marks);
}

function isMarked(marks: Seen['marks']): boolean {
  return Object.values(marks).some((shown) => shown);
}

/** Weighs what was found for a question. */
export function judge(seen: Seen, setting: Setting): { answerable: boolean; card: boolean } {
  const { answerable, card } = weights();
  return verdict(seen, {
    answerable: logit(answerable[setting], allFeatures(seen)),
    card: logit(card, cardFeatures(seen)),
  });
}

/** `odds`: log odds that the question can be answered, and that its best card answers it. */
export function verdict(
  seen: Seen,
  odds: { answerable: number; card: number },
): { answerable: boolean; card: boolean } {
  const named = isNamed(seen);
  const card = named || odds.card >= CARD;
  // The less there is to show, a card, the words of an article or neither, the more is asked for.
  const least = card ? ANSWERABLE : seen.articles.best > 0 ? ANSWERABLE_BY_ARTICLE : ANSWERABLE_ALONE;
  const can = named || saysSo(seen) || odds.answerable >= least;
  return { answerable: can, card: can && card };
}
