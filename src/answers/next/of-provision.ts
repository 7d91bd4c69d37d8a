import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Knowledge } from '../../knowledge/types.ts';
import { nextOfEntries } from './of-entries.ts';
import type { Next } from './types.ts';

/** What our cards say of these provisions, by name: first the powers that punish or demand it, then the procedures that rest on it. */
export function nextOfProvisions(names: string[], knowledge: Knowledge): Next[] {
  const { powers, procedures } = knowledge;
  const cites = (citations: Citation[]) => citations.some((one) => names.includes(provisionName(one)));
  const penalties = powers.filter(({ penalised, violated }) => cites([...penalised, ...violated]));
  const steps = procedures.filter((procedure) => cites(procedure.steps.flatMap(({ basis }) => basis)));
  return nextOfEntries([...penalties, ...steps], knowledge);
}
