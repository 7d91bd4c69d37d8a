import type { Knowledge } from '../../knowledge/types.ts';
import { nextCopy as copy } from './copy.ts';
import { wholeOf } from './of-procedure.ts';
import type { Next } from './types.ts';

/** A question each for entries of ours, in their order: the penalty of a power, the way of a procedure, what a rule demands. */
export function nextOfEntries(entries: { id: string }[], { powers, procedures, rules }: Knowledge): Next[] {
  return entries.flatMap((entry) => {
    const power = powers.find(isSame(entry));
    const procedure = procedures.find(isSame(entry));
    const rule = rules.find(isSame(entry));
    return [
      ...(power ? [{ text: copy.penaltyOf(power.title.replace(copy.aside, '')), id: power.id }] : []),
      ...(procedure ? [wholeOf(procedure)] : []),
      ...(rule && rule.basis.length > 0 ? [{ text: copy.ruleOf(rule.name.replace(copy.aside, '')), id: rule.id }] : []),
    ];
  });
}

function isSame({ id }: { id: string }) {
  return (one: { id: string }) => one.id === id;
}
