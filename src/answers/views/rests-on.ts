import { citedBy } from '../compose/cards.ts';
import type { Answer, Card, Cited } from '../types.ts';
import { meantStep } from './procedure.view.ts';

export interface RestsOn {
  /** The cards that are shown. */
  shown: Card[];
  /** What they cite: the answer rests on it. */
  cited: Cited[];
  /** What only lies near. */
  near: Cited[];
}

/** Tells apart what an answer rests on and what lies near it. */
export function restsOn({ cards, provisions, sure, answering, meanings }: Answer): RestsOn {
  const shown = answering?.instead ? [] : shownCards(cards);
  if (!sure) return { shown: [], cited: [], near: provisions };
  if (meanings) return parted([], new Set(meanings.flatMap(({ names }) => names)), provisions);
  if (cards.length === 0 && !answering) return { shown, cited: provisions, near: [] };
  const names = new Set(groundsOf(shown).map(({ name }) => name));
  if (answering) names.add(answering.name);
  return parted(shown, names, provisions);
}

function parted(shown: Card[], names: ReadonlySet<string>, provisions: Cited[]): RestsOn {
  const cited = provisions.filter(({ name }) => names.has(name));
  return { shown, cited, near: provisions.filter((one) => !cited.includes(one)) };
}

/** Everything that what these cards show rests on. */
export function groundsOf(cards: Card[]): Cited[] {
  return cards.flatMap(citedWhereShown);
}

/** The card the answer rests on; with it those of its kind that belong together, as tables and rules do. */
export function shownCards(cards: Card[]): Card[] {
  const [first] = cards;
  if (first?.kind !== 'grades' && first?.kind !== 'rule') return cards.slice(0, 1);
  return cards.filter((card) => card.kind === first.kind);
}

/** Of a procedure only the step that is shown in full, where one is. */
function citedWhereShown(card: Card): Cited[] {
  const meant = card.kind === 'procedure' ? meantStep(card) : undefined;
  if (card.kind !== 'procedure' || meant === undefined) return citedBy(card);
  return card.steps.find(({ at }) => at === meant)?.cited ?? [];
}
