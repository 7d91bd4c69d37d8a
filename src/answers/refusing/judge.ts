import type { Setting } from '../search/setting.ts';
import { allFeatures, cardFeatures, isTouched, type Seen } from './features.ts';
import { isRefusalMark } from './marks.grammar.ts';
import { logit, weights } from './weights.ts';

/** Below these log odds a card is not shown. That a question can be answered is said from 0 on: see `calibrate.ts`. */
const CARD = -1;

/** A card's own name is this much of what a question is about: 查封最多能多久. */
const SAID_BY_CARD = 0.8;

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
  const can = named || (odds.answerable >= 0 && isTouched(seen));
  return { answerable: can, card: can && (named || odds.card >= CARD) };
}

function isNamed({ cards: [best], marks }: Seen): boolean {
  if (isRefusalMark(marks)) return false;
  return best !== undefined && best.said >= SAID_BY_CARD && best.content >= SAID_BY_CARD;
}
