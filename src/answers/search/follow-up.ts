import type { Answer } from '../types.ts';
import type { CardScore } from './choose.ts';

/** What an earlier answer in the thread was about. */
export interface Subject {
  /** Its cards, and the procedures of its powers. */
  cards: Map<string, number>;
  /** Its words, which a short follow-up leaves unsaid. */
  words: string[];
  /** Names of the provisions it cited. */
  provisions: string[];
}

const SAME_CARD = 25;
const ITS_PROCEDURE = 12;
/** A question that names another matter this clearly does not follow up anything. */
const OWN_SCORE = 30;
const OWN_COVERAGE = 0.35;

export function subjectOf({ cards, provisions, question }: Answer): Subject {
  const known = new Map<string, number>();
  for (const card of cards) {
    if (card.kind === 'power' || card.kind === 'grades') {
      for (const id of card.power.procedures) known.set(id, ITS_PROCEDURE);
    }
  }
  for (const card of cards) known.set(idOf(card), SAME_CARD);
  return { cards: known, words: [question], provisions: provisions.map(({ name }) => name) };
}

/** True when the question can only be understood with the subject, judged by what it finds on its own. */
export function followsUp([best]: CardScore[], { cards }: Subject): boolean {
  if (!best || cards.has(best.id)) return true;
  return best.score < OWN_SCORE || best.coverage < OWN_COVERAGE;
}

/** Cards with those of the subject raised, best first. */
export function withSubject(found: CardScore[], { cards }: Subject): CardScore[] {
  const raised = found.map((card) => ({ ...card, score: card.score + (cards.get(card.id) ?? 0) }));
  return raised.sort((a, b) => b.score - a.score);
}

function idOf(card: Answer['cards'][number]): string {
  switch (card.kind) {
    case 'power':
    case 'grades':
      return card.power.id;
    case 'procedure':
      return card.procedure.id;
    case 'rule':
      return card.rule.id;
  }
}
