import type { Citation, Knowledge, Power } from '../../knowledge/types.ts';
import { idOf, powersOf } from '../card.ts';
import type { Answer } from '../types.ts';
import type { CardScore } from './choose.ts';
import { isOutright } from './evidence.ts';
import type { IntentName } from './intent.ts';

/** What an earlier answer in the thread was about. */
export interface Subject {
  /** Ids of its cards and of the procedures of its powers, and how much each is raised. */
  cards: Map<string, number>;
  powers: Power[];
  /** The power the thread is about, where that answer was about none itself. */
  before?: string;
  /** Its words, which a short follow-up leaves unsaid. */
  words: string[];
  /** The step its procedure answered with, by the procedure's id. */
  answered: Map<string, number>;
  /** The provisions it cited. */
  provisions: Citation[];
}

const SAME_CARD = 4;
const ITS_PROCEDURE = 2;
const SAYS_SO = 6;

export function subjectOf({ cards, meanings = [], provisions, question, thread = [] }: Answer): Subject {
  const powers = powersOf(cards);
  const raised = new Map(
    powers.flatMap((power) => power.procedures.map((id): [string, number] => [id, ITS_PROCEDURE])),
  );
  for (const id of [...cards.map(idOf), ...meanings.map((one) => one.id)]) raised.set(id, SAME_CARD);
  const steps = cards.flatMap((card): [string, number][] =>
    card.kind === 'procedure' && card.steps[0] ? [[card.procedure.id, card.steps[0].at]] : [],
  );
  const before = powers.length > 0 ? '' : (thread.at(-1)?.id ?? '');
  if (before) raised.set(before, SAME_CARD);
  const cited = provisions.map(({ citation }) => citation);
  return {
    ...{ cards: raised, powers, words: [question], answered: new Map(steps), provisions: cited },
    ...(before && { before }),
  };
}

/** True when the question can only be understood with the subject, judged by what it finds on its own. */
export function followsUp(alone: CardScore[], subject: Subject, intents: ReadonlySet<IntentName>): boolean {
  const [best] = alone;
  if (!best || subject.cards.has(best.id) || subject.powers.some((power) => says(power, intents))) return true;
  return !isOutright(best);
}

/** Cards with those of the subject raised, best first; the subject's own are there even when they share no word. */
export function withSubject(
  found: CardScore[],
  { cards, powers, before }: Subject,
  { intents, knowledge }: { intents: ReadonlySet<IntentName>; knowledge: Knowledge },
): CardScore[] {
  const unmatched = [...cards.keys()].filter((id) => !found.some((card) => card.id === id));
  const all = [...found, ...unmatched.flatMap((id) => unmatchedCard(id, knowledge))];
  const bonus = (id: string) => {
    const power = powers.find((one) => one.id === id);
    const penalty = intents.has('penalty') && (power !== undefined || id === before);
    return (cards.get(id) ?? 0) + (penalty || (power && says(power, intents)) ? SAYS_SO : 0);
  };
  const raised = all.map((card) => ({ ...card, score: card.score + bonus(card.id), subject: cards.has(card.id) }));
  return raised.sort((a, b) => b.score - a.score);
}

/** Without the step that was answered with: what happens once its time is over stands in another. */
export function beyondAnswered(cards: CardScore[], { answered }: Subject): CardScore[] {
  return cards.map((card) => {
    const done = answered.get(card.id);
    return { ...card, matches: card.matches.filter(({ entry }) => entry.step === undefined || entry.step !== done) };
  });
}

/** Of the subject's procedures only the steps that have the document that is asked for, where any matches. */
export function withDocument(cards: CardScore[], { procedures }: Knowledge): CardScore[] {
  return cards.map((card) => {
    const steps = procedures.find(({ id }) => id === card.id)?.steps ?? [];
    const having = card.matches.filter(({ entry }) => steps[entry.step ?? -1]?.document !== undefined);
    return card.subject && having.length > 0 ? { ...card, matches: having } : card;
  });
}

/** The power's own card answers this: better than the general procedure. */
function says(power: Power, intents: ReadonlySet<IntentName>): boolean {
  return (
    (intents.has('hearing') && power.hearing !== undefined) ||
    (intents.has('transfer') && power.transferTo !== undefined) ||
    (intents.has('onTheSpot') && power.simpleProcedurePossible !== undefined) ||
    intents.has('who')
  );
}

function unmatchedCard(id: string, { powers, procedures, rules }: Knowledge): CardScore[] {
  const kind = powers.some((one) => one.id === id)
    ? 'power'
    : procedures.some((one) => one.id === id)
      ? 'procedure'
      : rules.some((one) => one.id === id) && 'rule';
  return kind ? [{ kind, id, score: 0, coverage: 0, content: 0, words: 0, said: 0, named: false, matches: [] }] : [];
}
