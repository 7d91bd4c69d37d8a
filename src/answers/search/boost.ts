import type { Citation } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { CardScore } from './choose.ts';
import type { Subject } from './follow-up.ts';
import type { IntentName } from './intent.ts';
import type { Scopes } from './scope.ts';

/** Weights found on our own questions and on STARD's training split; each sits on a plateau of about ±50 %. */
const CARD = 2.5;
const CARDS_COUNTED = 5;
/** A card names the provisions most to the point first. */
const LATER = 0.8;
const CITED_LAW = 0.3;
const PENALTY_ARTICLE = 0.2;
const INTENT = 0.2;
const SUBJECT_PROVISION = 0.3;

export interface Boosts {
  cards: CardScore[];
  intents: ReadonlySet<IntentName>;
  /** What citing a card's provisions is worth: see `evidence.ts`. */
  confidence: number;
  /** 0–1: how far the question is of another kind than the cards were written for. */
  doubt: number;
  /** What the thread is about. */
  subject: Subject | undefined;
  day: string;
}

/** Raises units by what is known besides their words: cards that cite them, the laws we work with, what is asked for. */
export function boost(units: Map<number, number>, by: Boosts, index: Index, scopes: Scopes): void {
  const { catalogue } = index;
  const alive = catalogue.inForce(by.day);
  const raise = (id: number, weight: number) => {
    if (alive.has(catalogue.editionId(id))) units.set(id, (units.get(id) ?? 0) + weight);
  };
  for (const [id, weight] of cardWeights(by, index)) raise(id, weight);
  for (const id of (by.subject?.provisions ?? []).flatMap(catalogue.cited)) raise(id, SUBJECT_PROVISION);
  for (const [id, score] of units)
    units.set(id, score + (1 - by.doubt) * ownWeight(catalogue.unit(id), by.intents, scopes));
}

function ownWeight(
  { edition, penalises, timed }: ReturnType<Index['catalogue']['unit']>,
  intents: ReadonlySet<IntentName>,
  scopes: Scopes,
): number {
  const meant = (penalises && intents.has('penalty')) || (timed && intents.has('limit'));
  return (scopes.cited.has(edition.short) ? CITED_LAW : 0) + (penalises ? PENALTY_ARTICLE : 0) + (meant ? INTENT : 0);
}

function cardWeights({ cards, confidence, doubt }: Boosts, { knowledge, catalogue }: Index): Map<number, number> {
  const weights = new Map<number, number>();
  const best = cards[0]?.score ?? 0;
  for (const card of cards.slice(0, CARDS_COUNTED)) {
    const ids = [...new Set(citedByCard(card, knowledge).flatMap(catalogue.cited))];
    for (const [at, id] of ids.entries()) {
      const weight = CARD * confidence * (1 - doubt) * (card.score / best) * LATER ** at;
      weights.set(id, Math.max(weights.get(id) ?? 0, weight));
    }
  }
  return weights;
}

/** A procedure counts with its best step only: its other steps are other questions. */
function citedByCard({ kind, id, matches }: CardScore, { powers, procedures, rules }: Index['knowledge']): Citation[] {
  if (kind === 'rule') return rules.find((rule) => rule.id === id)?.basis ?? [];
  if (kind === 'power') {
    const power = powers.find((one) => one.id === id);
    return power ? [...power.penalised, ...power.violated] : [];
  }
  const steps = procedures.find((procedure) => procedure.id === id)?.steps ?? [];
  const matched = matches.filter(({ entry }) => entry.step !== undefined);
  return matched.slice(0, 2).flatMap(({ entry }) => steps[entry.step ?? 0]?.basis ?? []);
}
