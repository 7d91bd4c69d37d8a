import { findCitations, type Named } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import type { Citation, Power } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Question } from '../types.ts';
import { boost } from './boost.ts';
import type { CardSearch } from './cards.ts';
import { type CardScore, type Chosen, cardScores, choose } from './choose.ts';
import { articleAnswers, confidenceIn, isSure } from './evidence.ts';
import { followsUp, type Subject, subjectOf, withSubject } from './follow-up.ts';
import { sorted } from './fuse.ts';
import { pairsIn } from './glossary.ts';
import { type IntentName, intentsIn } from './intent.ts';
import { preferred } from './prefer.ts';
import { matchUnits } from './provisions.ts';
import type { Scopes } from './scope.ts';
import { queryTerms } from './terms.ts';

/** Everything a question is resolved against; made once when the index is opened. */
export interface Searcher {
  index: Index;
  texts: Texts;
  cards: CardSearch;
  powers: Map<string, Power>;
  scopes: Scopes;
  /** Edition ids of everything the knowledge cites. */
  cited: number[];
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

/** Finds cards and provisions for a question: names it says, cards, then the whole index. */
export async function resolve(searcher: Searcher, question: Question): Promise<Found> {
  const { index, texts, scopes, stop, named, cited } = searcher;
  const { knowledge, catalogue, cutter } = index;
  const { text, field, day } = question;
  const exact = findCitations(text, named);
  const intents = intentsIn(text, knowledge.intents);
  const synonyms = pairsIn(text, knowledge.glossary).flatMap(({ terms }) => terms);
  const own = queryTerms(cutter, stop, { text, extra: synonyms });
  const alone = cardsFor(searcher, question, { intents, synonyms });
  const subject = subjectIn(question, alone);
  const cards = subject ? withSubject(alone, subject) : alone;
  const terms = subject ? queryTerms(cutter, stop, { text, extra: [...synonyms, ...subject.words] }) : own;
  const only = field && catalogue.editionsOf(scopes.field(field));
  const units = await matchUnits(index, terms, { day, also: cited, ...(only && { only }) });
  boost(units, { cards, intents, confidence: confidenceIn(cards[0]), subject, day }, index, scopes);
  const ranked = sorted(units);
  const byCard = exact.length === 0 && isSure(cards[0]);
  const sure = exact.length > 0 || byCard || articleAnswers(index, texts, { grams: own.grams.own, ranked });
  return { sure, exact, intents, ranked, chosen: byCard ? chosenFrom(cards, question, index) : [] };
}

function cardsFor(
  { cards, powers, index, stop }: Searcher,
  { text, wants, field }: Question,
  { intents, synonyms }: { intents: ReadonlySet<IntentName>; synonyms: string[] },
): CardScore[] {
  const matches = preferred(cards.match(text, stop, synonyms), { wants, intents }, index.knowledge);
  return cardScores(matches, powers, field);
}

function subjectIn({ subject }: Question, alone: CardScore[]): Subject | undefined {
  const known = subject && subjectOf(subject);
  return known && followsUp(alone, known) ? known : undefined;
}

const CARDS_SHOWN = 2;
const CLOSE = 0.85;

function chosenFrom(cards: CardScore[], { wants }: Question, { knowledge }: Index): Chosen[] {
  const best = cards[0]?.score ?? 0;
  const close = cards.filter((card) => card.score >= CLOSE * best && isSure(card));
  return close.slice(0, CARDS_SHOWN).flatMap((card) => choose(card, wants, knowledge));
}
