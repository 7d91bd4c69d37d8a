import type { Procedure, Step } from '../../knowledge/types.ts';
import type { Card } from '../types.ts';
import { nextCopy as copy } from './copy.ts';
import type { Next } from './types.ts';

/** What may be asked about a procedure next: more of the step that answered, the one after it, then the others' limits. */
export function nextOfProcedure({ procedure, whole, steps: shown }: Extract<Card, { kind: 'procedure' }>): Next[] {
  const { id, steps } = procedure;
  const at = whole ? -1 : (shown[0]?.at ?? -1);
  const ask = (say: (name: string) => string, step: number, told: (step: Step) => unknown): Next[] => {
    const one = steps[step];
    return one && told(one) ? [{ text: say(one.name.replace(copy.aside, '')), id, step }] : [];
  };
  const limits = steps.flatMap((_, step) => ask(copy.limitOf, step, hasLimit));
  const done = steps.flatMap((_, step) => ask(copy.doneHow, step, () => true));
  return [
    ...ask(copy.limitOf, at, hasLimit),
    ...ask(copy.doneHow, at + 1, () => true),
    ...ask(copy.documentOf, at, ({ document }) => document),
    ...ask(copy.whoOf, at, () => true),
    ...limits,
    ...done,
  ];
}

function hasLimit({ limits }: Step): boolean {
  return limits.length > 0;
}

/** The procedure asked about as a whole. */
export function wholeOf({ id, name }: Procedure): Next {
  return { text: copy.stepsOf(name.replace(copy.aside, '')), id };
}
