import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Field, GradeTable, Knowledge, Power, Procedure, Rule } from '../../knowledge/types.ts';
import type { Wants } from '../types.ts';
import type { EntryMatch } from './cards.ts';

/** A card picked for an answer, with the provisions it cites, most to the point first. */
export type Chosen =
  | { kind: 'power'; power: Power; citations: Citation[] }
  | { kind: 'procedure'; procedure: Procedure; whole: boolean; steps: { at: number; citations: Citation[] }[] }
  | { kind: 'grades'; power: Power; table: GradeTable; citations: Citation[] }
  | { kind: 'rule'; rule: Rule; citations: Citation[] };

/** A whole card with the score of its best entry, and the entries of it that matched. */
export interface CardScore {
  kind: 'power' | 'procedure' | 'rule';
  id: string;
  score: number;
  coverage: number;
  content: number;
  words: number;
  said: number;
  named: boolean;
  /** It is what the thread is about. */
  subject?: boolean;
  /** Its entries that matched, best first. */
  matches: EntryMatch[];
}

const STEPS_SHOWN = 3;
const CLOSE = 0.6;

/** Cards by their best entry, best first; powers of another field than the one asked in are left out. */
export function cardScores(matches: EntryMatch[], powers: Map<string, Power>, field?: Field): CardScore[] {
  const cards = new Map<string, CardScore>();
  for (const match of matches) {
    const { kind, id } = match.entry;
    if (kind === 'power' && field && powers.get(id)?.field !== field) continue;
    const { score, coverage, content, words } = match;
    const card = cards.get(id) ?? { kind, id, score, coverage, content, words, said: 0, named: false, matches: [] };
    cards.set(id, card);
    card.matches.push(match);
    card.said = Math.max(card.said, match.said);
    card.named ||= match.named;
  }
  return [...cards.values()];
}

/** The card as chosen for what is wanted; undefined when it has nothing of the kind. */
export function choose(card: CardScore, wants: Wants, knowledge: Knowledge): Chosen[] {
  switch (card.kind) {
    case 'power':
      return choosePower(
        knowledge.powers.find(({ id }) => id === card.id),
        wants,
        knowledge,
      );
    case 'procedure':
      return chooseProcedure(
        knowledge.procedures.find(({ id }) => id === card.id),
        card.matches,
      );
    case 'rule':
      return chooseRule(knowledge.rules.find(({ id }) => id === card.id));
  }
}

export function choosePower(power: Power | undefined, wants: Wants, { grades, procedures }: Knowledge): Chosen[] {
  if (!power) return [];
  if (wants === 'discretion') {
    const tables = grades.filter((table) => table.power === power.id);
    if (tables.length > 0) return tables.map((table) => ({ kind: 'grades', power, table, citations: [table.source] }));
  }
  if (wants === 'procedure') {
    const first = procedures.find(({ id }) => id === power.procedures[0]);
    if (first) return chooseProcedure(first, []);
  }
  return [{ kind: 'power', power, citations: distinct([...power.penalised, ...power.violated]) }];
}

/** The steps that match best, or the first ones where none is meant more than another. */
export function chooseProcedure(procedure: Procedure | undefined, matches: EntryMatch[]): Chosen[] {
  if (!procedure) return [];
  const whole = matches.every(({ entry }) => entry.step === undefined) || matches.some((match) => match.whole);
  const inOrder = procedure.steps.map((_, at) => at);
  const at = (whole ? inOrder : bestSteps(matches)).slice(0, STEPS_SHOWN);
  const steps = at.map((index) => ({ at: index, citations: distinct(procedure.steps[index]?.basis ?? []) }));
  return [{ kind: 'procedure', procedure, whole, steps }];
}

function bestSteps(matches: EntryMatch[]): number[] {
  const steps = matches.filter(({ entry }) => entry.step !== undefined);
  const best = steps[0]?.score ?? 0;
  return steps.filter(({ score }) => score >= CLOSE * best).map(({ entry }) => entry.step ?? 0);
}

export function chooseRule(rule: Rule | undefined): Chosen[] {
  return rule ? [{ kind: 'rule', rule, citations: distinct(rule.basis) }] : [];
}

export function citationsOf(chosen: Chosen): Citation[] {
  return chosen.kind === 'procedure' ? chosen.steps.flatMap((step) => step.citations) : chosen.citations;
}

/** One citation a provision, place and version; the same place twice says nothing new. */
export function distinct(citations: Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const { paragraph = '', item = '', version = '' } = citation;
    const key = `${provisionName(citation)} ${version} ${paragraph} ${item}`;
    return !seen.has(key) && seen.add(key);
  });
}
