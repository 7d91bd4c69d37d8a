import { provisionName } from '../../knowledge/grammar.ts';
import type { Knowledge, Power } from '../../knowledge/types.ts';
import { choosePower, distinct } from '../search/choose.ts';
import type { Answer, Card, Meaning, Question } from '../types.ts';
import { cardPoint } from './card-point.ts';
import { cardOf } from './cards.ts';
import type { Sources } from './cite.ts';
import { pointCopy } from './copy.ts';
import { lapsedPoint } from './lapsed.ts';

/** Provisions named under each. */
const NAMED = 2;

/** The cards of these powers, in this order. */
export function meantCards(ids: string[], by: Sources, knowledge: Knowledge): Card[] {
  const known = ids.flatMap((id) => knowledge.powers.find((power) => power.id === id) ?? []);
  return known.flatMap((power) => choosePower(power, 'any', knowledge)).map((one) => cardOf(one, by, knowledge));
}

/** What follows if this is meant: so whoever reads only the question asked back has every answer to it. */
export function offered(cards: Card[], { text, day }: Pick<Question, 'text' | 'day'>, knowledge: Knowledge): Meaning[] {
  return cards.flatMap((card) => {
    if (card.kind !== 'power') return [];
    const { id, title, field } = card.power;
    const point = pointCopy.alone(lapsedPoint([card], day) ?? cardPoint(card, text, knowledge));
    return [{ id, title, field, point, names: namesOf(card.power) }];
  });
}

function namesOf({ penalised, violated }: Power): string[] {
  const names = distinct([...penalised, ...violated]).map(provisionName);
  return [...new Set(names)].slice(0, NAMED);
}

/** What an answer offers and what it says it lacks, made once more: `unknown` is the instrument the question names. */
export function askedBackAgain(
  { meanings, refusal, part, question: whole, day }: Answer,
  { cards, knowledge, unknown }: { cards: Card[]; knowledge: Knowledge; unknown: string | undefined },
): Pick<Answer, 'meanings' | 'refusal'> {
  return {
    ...(meanings && { meanings: offered(cards, { text: part ?? whole, day }, knowledge) }),
    ...(refusal && { refusal: { ...refusal, ...(refusal.name !== undefined && { name: unknown ?? '' }) } }),
  };
}
