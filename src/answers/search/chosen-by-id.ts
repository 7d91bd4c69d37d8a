import type { Knowledge } from '../../knowledge/types.ts';
import type { Wants } from '../types.ts';
import { type Chosen, choosePower, chooseProcedure, chooseRule, distinct } from './choose.ts';
import type { Found } from './resolve.ts';

/** The entry of this id, as it is chosen for what is wanted; nothing where there is none. */
export function chosenById(id: string, wants: Wants, knowledge: Knowledge): Chosen[] {
  return [
    ...choosePower(
      knowledge.powers.find((power) => power.id === id),
      wants,
      knowledge,
    ),
    ...chooseProcedure(
      knowledge.procedures.find((procedure) => procedure.id === id),
      [],
    ),
    ...chooseRule(knowledge.rules.find((rule) => rule.id === id)),
  ];
}

/** One step of a procedure, by its position; nothing where there is none. */
export function chosenStep(id: string, at: number, { procedures }: Knowledge): Chosen[] {
  const procedure = procedures.find((one) => one.id === id);
  const step = procedure?.steps[at];
  if (!procedure || !step) return [];
  return [{ kind: 'procedure', procedure, whole: false, steps: [{ at, citations: distinct(step.basis) }] }];
}

/** What was chosen without a search. */
export function foundAs(chosen: Chosen[]): Found {
  return {
    ...{ sure: true, exact: [], missing: [], chosen, intents: new Set<never>() },
    // There is no question.
    asked: { covers: () => 0, kinds: new Set(), phrased: { covers: () => 0, has: () => 0 } },
    ...{ ranked: [], near: () => false, chance: () => 0 },
  };
}
