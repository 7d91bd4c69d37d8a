import { outcomeOf } from './outcome.rules.ts';
import type { Statutory } from './statutory.rules.ts';
import type { Basis, CaseInput, Outcome, Toggle } from './types.ts';
import { circumstancesOf, contradiction } from './weigh.rules.ts';

interface Case {
  input: CaseInput;
  basis: Basis;
  statutory: Statutory;
  outcome: Outcome;
}

/** What would change if one circumstance were otherwise: the same computation with that one turned. */
export function togglesOf({ outcome, ...given }: Case): Toggle[] {
  const { input, basis } = given;
  const all = circumstancesOf(basis.sets, basis.pack);
  return all.flatMap(({ id, name }) => {
    const facts = turned(input.facts, id);
    if (contradiction(facts, all)) return [];
    const other = outcomeOf(given, facts);
    if (sameFor(other, outcome)) return [];
    return [{ id, name, now: input.facts.includes(id), outcome: other }];
  });
}

function turned(facts: string[], id: string): Set<string> {
  const other = new Set(facts);
  if (!other.delete(id)) other.add(id);
  return other;
}

/** Reasons may differ; what counts is whether and how much. */
function sameFor(a: Outcome, b: Outcome): boolean {
  const essence = ({ verdict, grade, span, reduced }: Outcome) => JSON.stringify([verdict, grade, span, reduced?.span]);
  return essence(a) === essence(b);
}
