import type { CardScore } from './choose.ts';

const MOST = 4;
/** A saying that is less of the question than this is no reason to ask back. */
const SAID = 0.25;
const SCORE = 0.8;
const CONTENT = 0.1;

/**
 * The powers a question may mean, by id: more than one where a saying in it names several that account for it about
 * equally well, and none otherwise. Found at these bounds in 1 % of our own questions.
 */
export function meanings(cards: CardScore[]): string[] {
  const [best] = cards;
  if (best?.kind !== 'power' || best.subject || best.said < SAID) return [];
  const equal = cards.filter(
    ({ kind, score, said, content }) =>
      kind === 'power' &&
      score >= SCORE * best.score &&
      said === best.said &&
      Math.abs(content - best.content) <= CONTENT,
  );
  return equal.length > 1 ? equal.slice(0, MOST).map(({ id }) => id) : [];
}
