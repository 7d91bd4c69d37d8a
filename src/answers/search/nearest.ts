import type { CardScore } from './choose.ts';

const MOST = 2;
/** With less than this a card is no guess at what was meant: chit-chat seldom reaches it. */
const SCORE = 4;
const CONTENT = 0.1;

/** Of a question that is not answered, the ids of the cards that may have been meant, nearest first. */
export function nearest(cards: CardScore[]): string[] {
  const near = cards.filter(({ score, content }) => score >= SCORE && content >= CONTENT);
  return near.slice(0, MOST).map(({ id }) => id);
}
