import { findCitations, type Named, provisionName } from '../../knowledge/grammar.ts';
import type { Citation, Power } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Question } from '../types.ts';
import type { CardSearch } from './cards.ts';
import { type CardScore, type Chosen, cardScores, choose } from './choose.ts';
import { sorted } from './fuse.ts';
import { pairsIn } from './glossary.ts';
import { type IntentName, intentsIn } from './intent.ts';
import { matchUnits } from './provisions.ts';
import type { Scopes } from './scope.ts';
import { queryTerms } from './terms.ts';

/** Everything a question is resolved against; made once when the index is opened. */
export interface Searcher {
  index: Index;
  cards: CardSearch;
  powers: Map<string, Power>;
  scopes: Scopes;
  stop: ReadonlySet<string>;
  named: Named[];
}

/** What was found, before anything is put into words. */
export interface Found {
  sure: boolean;
  /** Provisions the question names itself. */
  exact: Citation[];
  chosen: Chosen[];
  intents: ReadonlySet<IntentName>;
  /** Units, best first. */
  ranked: { id: number; score: number }[];
}

export async function resolve(searcher: Searcher, question: Question): Promise<Found> {
  const { index, scopes, stop, named, powers } = searcher;
  const { knowledge, catalogue, cutter } = index;
  const { text, wants, field, day } = question;
  const exact = findCitations(text, named);
  const intents = intentsIn(text, knowledge.intents);
  const extra = pairsIn(text, knowledge.glossary).flatMap(({ terms }) => terms);
  const terms = queryTerms(cutter, stop, { text, extra });
  const cards = byPreference(cardScores(searcher.cards.match(terms), powers, field), wants);
  const editions = field && catalogue.editionsOf(scopes.field(field));
  const units = await matchUnits(index, terms, { day, ...(editions && { editions }) });
  const sure = exact.length > 0 || isSure(cards[0]);
  const chosen = sure && exact.length === 0 ? chosenFrom(cards, question, searcher) : [];
  boost(units, cards, searcher, day);
  return { sure, exact, chosen, intents, ranked: sorted(units) };
}

const WANTED = 1.5;

function byPreference(cards: CardScore[], wants: Question['wants']): CardScore[] {
  const kinds = { any: [], basis: ['power'], procedure: ['procedure'], discretion: ['power', 'rule'] }[
    wants
  ] as string[];
  const weight = (card: CardScore) => card.score * (kinds.includes(card.kind) ? WANTED : 1);
  return cards.sort((a, b) => weight(b) - weight(a));
}

const ENOUGH_SCORE = 17;
const ENOUGH_COVERAGE = 0.1;

function isSure(best: CardScore | undefined): boolean {
  return best !== undefined && best.score >= ENOUGH_SCORE && best.coverage >= ENOUGH_COVERAGE;
}

const CARDS_SHOWN = 2;
const CLOSE = 0.75;

function chosenFrom(cards: CardScore[], { wants }: Question, { index }: Searcher): Chosen[] {
  const best = cards[0]?.score ?? 0;
  const close = cards.filter(({ score }) => score >= CLOSE * best).slice(0, CARDS_SHOWN);
  return close.flatMap((card) => choose(card, wants, index.knowledge));
}

const CARD_WEIGHT = 1.5;
const CARDS_COUNTED = 5;
const CITED_WEIGHT = 0.3;

/** Raises what the best cards cite, and a little everything from instruments the knowledge works with. */
function boost(units: Map<number, number>, cards: CardScore[], { index, scopes }: Searcher, day: string): void {
  const { catalogue, knowledge } = index;
  const alive = catalogue.inForce(day);
  for (const [id, score] of units)
    if (scopes.cited.has(catalogue.unit(id).edition.short)) units.set(id, score + CITED_WEIGHT);
  const best = cards[0]?.score ?? 0;
  const weights = new Map<number, number>();
  for (const card of cards.slice(0, CARDS_COUNTED)) {
    const weight = CARD_WEIGHT * (card.score / best) * Math.min(1, card.score / 40);
    for (const citation of choose(card, 'any', knowledge).flatMap((one) =>
      'citations' in one ? one.citations : one.steps.flatMap((s) => s.citations),
    ))
      for (const id of catalogue.named(provisionName(citation)))
        if (alive.has(catalogue.editionId(id))) weights.set(id, Math.max(weights.get(id) ?? 0, weight));
  }
  for (const [id, weight] of weights) units.set(id, (units.get(id) ?? 0) + weight);
}
