import type { Power } from '../knowledge/types.ts';
import type { Card } from './types.ts';

/** The number people type for it; a grade table goes by that of its power. */
export function idOf(card: Card): string {
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

export function titleOf(card: Card): string {
  switch (card.kind) {
    case 'power':
      return card.power.title;
    case 'procedure':
      return card.procedure.name;
    case 'grades':
      return card.table.title;
    case 'rule':
      return card.rule.name;
  }
}

/** The powers that cards are about, in their order. */
export function powersOf(cards: Card[]): Power[] {
  return cards.flatMap((card) => (card.kind === 'power' || card.kind === 'grades' ? [card.power] : []));
}
