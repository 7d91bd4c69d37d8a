import { idOf, titleOf } from '../../card.ts';
import type { Card } from '../../types.ts';

/** The names a card goes by: its title and what people say for it. */
export function cardNames(card: Card): string {
  const entry = card.kind === 'procedure' ? card.procedure : card.kind === 'rule' ? card.rule : card.power;
  return [titleOf(card), ...entry.says, 'violation' in entry ? entry.violation : idOf(card)].join('\n');
}
