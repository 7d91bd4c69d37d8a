import type { Knowledge } from '../../knowledge/types.ts';
import { type Chosen, choosePower, chooseRule, distinct } from '../search/choose.ts';
import type { Card } from '../types.ts';

/** What a card was made of, taken from the knowledge once more; nothing where the knowledge has no such entry. */
export function chosenAgain(card: Card, knowledge: Knowledge): Chosen[] {
  switch (card.kind) {
    case 'power':
      return choosePower(named(knowledge.powers, card.power), 'any', knowledge);
    case 'rule':
      return chooseRule(named(knowledge.rules, card.rule));
    case 'grades': {
      const table = named(knowledge.grades, card.table);
      const power = table && knowledge.powers.find(({ id }) => id === table.power);
      return table && power ? [{ kind: 'grades', power, table, citations: [table.source] }] : [];
    }
    case 'procedure': {
      const procedure = named(knowledge.procedures, card.procedure);
      const cited = (at: number) => distinct(procedure?.steps[at]?.basis ?? []);
      const steps = card.steps.map(({ at }) => ({ at, citations: cited(at) }));
      return procedure ? [{ kind: 'procedure', procedure, whole: card.whole ?? false, steps }] : [];
    }
  }
}

function named<Entry extends { id: string }>(entries: Entry[], { id }: { id: string }): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}
