import type { Knowledge, Power, Procedure, Rule } from '../../knowledge/types.ts';

/** One searchable face of a card: a power, a procedure as a whole, one of its steps, or a rule. */
export interface Entry {
  kind: 'power' | 'procedure' | 'rule';
  /** Id of the power, procedure or rule. */
  id: string;
  /** Position of the step, when the entry is one step of a procedure. */
  step?: number;
  title: string;
  /** What people say for it: its own colloquial words and the glossary's. */
  says: string[];
  body: string;
}

/** Every card of the knowledge as it is searched, with the glossary pairs that point at it. */
export function entriesOf(knowledge: Knowledge): Entry[] {
  const pairs = new Map<string, { says: string[]; terms: string[] }>();
  for (const { say, terms, see } of knowledge.glossary) {
    for (const id of see) {
      const known = pairs.get(id) ?? { says: [], terms: [] };
      pairs.set(id, { says: [...known.says, say], terms: [...known.terms, ...terms] });
    }
  }
  const entries = [
    ...knowledge.powers.map(powerEntry),
    ...knowledge.procedures.flatMap(procedureEntries),
    ...knowledge.rules.map(ruleEntry),
  ];
  return entries.map((entry) => {
    const pair = entry.step === undefined ? pairs.get(entry.id) : undefined;
    if (!pair) return entry;
    return { ...entry, says: [...entry.says, ...pair.says], body: joined([entry.body, ...pair.terms]) };
  });
}

function powerEntry(power: Power): Entry {
  const penalties = power.penalties.flatMap(({ type, who, when, plus }) => [type, who, when, ...plus]);
  const parts = [power.violation, power.prerequisite, ...penalties, ...power.otherMeasures, ...power.notes];
  return {
    kind: 'power',
    id: power.id,
    title: power.title,
    says: power.says,
    body: joined([...parts, ...power.discretionFactors, power.transferTo]),
  };
}

function procedureEntries(procedure: Procedure): Entry[] {
  const { id, name, says, appliesTo, notes, steps } = procedure;
  const whole: Entry = { kind: 'procedure', id, title: name, says, body: joined([appliesTo, ...notes]) };
  const each = steps.map((step, at): Entry => {
    const limits = step.limits.map((limit) => `${limit.countedFrom}${limit.rule}${limit.n}${limit.unit}`);
    const parts = [step.who, step.does, step.document, step.note, ...limits, ...step.commonErrors];
    return { kind: 'procedure', id, step: at, title: step.name, says: [name, ...says], body: joined(parts) };
  });
  return [whole, ...each];
}

function ruleEntry(rule: Rule): Entry {
  const parts = [...rule.text, rule.effect, rule.howToAnswer, rule.consequence, ...rule.traps];
  return { kind: 'rule', id: rule.id, title: rule.name, says: rule.says, body: joined(parts) };
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}
