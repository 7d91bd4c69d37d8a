import type { Named } from '../../knowledge/grammar.ts';
import type { Texts } from '../../knowledge/texts/types.ts';
import type { Citation, Power } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import { overdueTerms } from '../grammar.ts';
import type { Refusal } from '../refusing/refusal.types.ts';
import { refusedByName } from '../refusing/refused-by-name.ts';
import { type Searched, weigh } from '../refusing/weigh.ts';
import { fold } from '../tokens.ts';
import type { Question } from '../types.ts';
import { meanings } from './ambiguous.ts';
import { articleEvidence } from './articles.ts';
import { boost } from './boost.ts';
import type { CardSearch } from './cards.ts';
import { type CardScore, type Chosen, cardScores, choose, citationsOf } from './choose.ts';
import { confidenceIn, isOutright } from './evidence.ts';
import { beyondAnswered, followsUp, type Subject, subjectOf, withSubject } from './follow-up.ts';
import { pairsIn } from './glossary.ts';
import { type IntentName, intentsIn } from './intent.ts';
import { provisionsNamed } from './named.ts';
import { preferred } from './prefer.ts';
import { matchUnits } from './provisions.ts';
import type { Scopes } from './scope.ts';
import { sorted } from './sorted.ts';
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
  /** Why it is not answered; set exactly when it is not sure. */
  refusal?: Refusal;
  /** Ids of the powers it may mean equally well; nothing is chosen then. */
  meanings?: string[];
  /** Provisions the question names itself. */
  exact: Citation[];
  /** Provisions it names and nobody knows. */
  missing: Citation[];
  chosen: Chosen[];
  intents: ReadonlySet<IntentName>;
  /** Units, best first. */
  ranked: { id: number; score: number }[];
  /** Whether a unit has anything to do with the question. */
  near(id: number): boolean;
}

/**
 * Finds cards and provisions for a question. A field confines it, but does not hide what the question names outright:
 * in the urban management channel somebody may ask about trading without a licence.
 */
export async function resolve(searcher: Searcher, question: Question): Promise<Found> {
  const found = await find(searcher, question);
  const isSettled = found.meanings || found.exact.length > 0 || (found.chosen.length > 0 && found.outright);
  if (isSettled || question.field === undefined) return found;
  const { field: _, ...anywhere } = question;
  const wider = await find(searcher, anywhere);
  return wider.chosen.length > 0 && wider.outright ? wider : found;
}

/** With what its evidence is weighed by. */
interface Search extends Found {
  outright: boolean;
  searched: Searched;
}

/** Provisions it says, then cards, then the whole index: within the question's field, where it has one. */
export async function find(searcher: Searcher, question: Question): Promise<Search> {
  const { index, texts, scopes, stop, named, cited } = searcher;
  const { knowledge, catalogue, cutter } = index;
  const { text, field, day } = question;
  const { cites, exact, missing } = provisionsNamed(text, { named, catalogue });
  const intents = intentsIn(text, knowledge.intents);
  const synonyms = [...pairsIn(text, knowledge.glossary).flatMap(({ terms }) => terms), ...overdueTerms(fold(text))];
  const { cards, subject } = cardsFor(searcher, question, { intents, synonyms });
  const own = queryTerms(cutter, stop, { text, extra: [...synonyms, ...(subject?.words ?? [])] });
  const only = field && catalogue.editionsOf(scopes.field(field));
  const { scores: units, familiar } = await matchUnits(
    index,
    { text, terms: own },
    { day, also: cited, ...(only && { only }) },
  );
  // Officers say their field; without official texts there is nothing else to find.
  const cardsOnly = field !== undefined || index.texts.articles === 0;
  const doubt = cardsOnly || isOutright(cards[0]) || cards[0]?.subject ? 0 : familiar;
  boost(units, { cards, intents, confidence: confidenceIn(cards[0]), doubt, subject, day }, index, scopes);
  const plainly = sorted(units);
  const articles = articleEvidence(index, texts, { grams: own.grams.own, ranked: plainly, own: scopes.cited });
  const unknown = searcher.cards.unknown(text, stop);
  const searched = { own, cards, articles: articles.shares, intents, unknown };
  const weighed = refusedByName(cites, searcher, text) ?? weigh(question, searched, index);
  const chosen = weighed.card && cites.length === 0 ? chosenFrom(cards, question, index) : [];
  const ranked = ledBy(doubt < MOST_DOUBT ? chosen[0] : undefined, plainly, { index, day });
  const { refusal } = exact.length > 0 ? {} : weighed;
  const meant = chosen.length > 0 ? meanings(cards) : [];
  return {
    sure: refusal === undefined,
    ...(meant.length > 0 && { meanings: meant }),
    ...(refusal && { refusal }),
    exact,
    missing,
    intents,
    chosen: refusal || meant.length > 0 ? [] : chosen,
    ranked,
    near: articles.near,
    outright: isOutright(cards[0]),
    searched,
  };
}

interface Meaning {
  intents: ReadonlySet<IntentName>;
  synonyms: string[];
}

/** Cards best first, and what the thread is about where the question needs it. */
function cardsFor(
  { cards, powers, index, stop }: Searcher,
  { text, wants, field, subject: earlier }: Question,
  { intents, synonyms }: Meaning,
): { cards: CardScore[]; subject?: Subject } {
  const { knowledge } = index;
  const score = (extra: string[]) =>
    cardScores(preferred(cards.match(text, stop, extra), { wants, intents }, knowledge), powers, field);
  const alone = score(synonyms);
  const subject = earlier && subjectOf(earlier);
  if (!subject || !followsUp(alone, subject, intents)) return { cards: alone };
  const raised = withSubject(score([...synonyms, ...subject.words]), subject, { intents, knowledge });
  return { cards: overdueTerms(fold(text)).length > 0 ? beyondAnswered(raised, subject) : raised, subject };
}

const LEADING = 3;
/** Where questions like this one were answered otherwise, a card does not go before what was found. */
const MOST_DOUBT = 0.5;

/**
 * The ranking with the first provisions of the answering card at its head, whether the search found them or not. Among
 * themselves they stand by their official words, or in the card's order where there are none.
 */
function ledBy(card: Chosen | undefined, ranked: Found['ranked'], { index, day }: { index: Index; day: string }) {
  if (!card) return ranked;
  const { catalogue, texts } = index;
  const alive = catalogue.inForce(day);
  const cited = [...new Set(citationsOf(card).flatMap(catalogue.cited))].filter((id) =>
    alive.has(catalogue.editionId(id)),
  );
  const ids = cited.slice(0, LEADING);
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  const leading = ids.map((id) => ({ id, score: scores.get(id) ?? 0 }));
  if (texts.articles > 0) leading.sort((one, other) => other.score - one.score);
  return [...leading, ...ranked.filter(({ id }) => !ids.includes(id))];
}

const CARDS_SHOWN = 2;
const CLOSE = 0.85;

function chosenFrom(cards: CardScore[], { wants }: Question, { knowledge }: Index): Chosen[] {
  const best = cards[0]?.score ?? 0;
  const close = cards.filter((card) => card.score >= CLOSE * best);
  return close.slice(0, CARDS_SHOWN).flatMap((card) => choose(card, wants, knowledge));
}
