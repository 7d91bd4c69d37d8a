import type { Citation } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Helped } from '../confirmed/helped.types.ts';
import { lift } from '../confirmed/lift.ts';
import { outweighed } from '../confirmed/overrule.ts';
import type { AskedFor } from '../order/asked.ts';
import { chancesOf, order } from '../order/index.ts';
import type { Refusal } from '../refusing/refusal.types.ts';
import { refusedByName } from '../refusing/refused-by-name.ts';
import { type Searched, weigh } from '../refusing/weigh.ts';
import type { Question } from '../types.ts';
import { meanings } from './ambiguous.ts';
import { articleEvidence } from './articles.ts';
import { type CardScore, type Chosen, choose } from './choose.ts';
import { isOutright } from './evidence.ts';
import { cardsOf, gather } from './gather.ts';
import type { IntentName } from './intent.ts';
import { nearest } from './nearest.ts';
import { usableOn } from './scope.ts';
import type { Searcher } from './searcher.ts';
import { sorted } from './sorted.ts';

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
  /** What it asks for, to be looked for in what was found. */
  asked: Pick<AskedFor, 'covers' | 'kinds' | 'phrased'>;
  /** Units, best first. */
  ranked: { id: number; score: number }[];
  /** Where it is not answered, ids of the cards that came nearest. */
  close?: string[];
  /** It was understood as a follow-up to what the thread is about. */
  kept?: true;
  /** Whether a unit has anything to do with the question. */
  near(id: number): boolean;
  /** 0–1: how likely a unit answers, against the others. */
  chance(id: number): number;
  /** What confirmed questions raised. */
  helped?: readonly Helped[];
}

/**
 * Finds cards and provisions for a question. A field confines the cards, but does not hide what the question names outright:
 * in the urban management channel somebody may ask about trading without a licence.
 */
export async function resolve(searcher: Searcher, question: Question): Promise<Found> {
  const helped = await helpFor(question, searcher);
  const found = await find(searcher, question, helped);
  const { field, ...anywhere } = question;
  const isSettled = found.meanings || found.exact.length > 0 || (found.chosen.length > 0 && found.outright);
  if (isSettled || field === undefined) return found;
  if (!isOutright(cardsOf(searcher, anywhere).cards[0])) return found;
  // What others confirmed raises nothing outside the field that was asked in.
  const wider = await find(searcher, anywhere);
  return wider.chosen.length > 0 ? wider : found;
}

/** What helped then, for a replay; else what helps now. */
async function helpFor(question: Question, { helped }: Searcher): Promise<readonly Helped[]> {
  return question.helped ? (question.helped[question.text] ?? []) : ((await helped?.(question)) ?? []);
}

/** With what its evidence is weighed by. */
interface Search extends Found {
  outright: boolean;
  searched: Searched;
}

/** Provisions it says, then cards, then the whole index; the question's field says which laws come first. */
export async function find(searcher: Searcher, question: Question, helped: readonly Helped[] = []): Promise<Search> {
  const { index, texts, scopes, stop } = searcher;
  const { catalogue } = index;
  const { text, field, day } = question;
  const { cites, exact, missing, own, cards, subject, asked, found, followed } = await gather(searcher, question);
  const asking = index.elsewhere?.ask([...(subject?.words ?? []), text].join(' '));
  // Officers say their field; without official texts there is nothing else to find.
  const cardsOnly = field !== undefined || index.texts.articles === 0;
  const doubt = cardsOnly || isOutright(cards[0]) || cards[0]?.subject ? 0 : found.familiar;
  const { scores, step } = order(found, asked, searcher);
  const units = mixed(scores, found.scores, doubt);
  for (const id of followed) if (units.has(id)) units.set(id, (units.get(id) ?? 0) + SUBJECT_PROVISION);
  const lifted = lift(units, helped, {
    catalogue,
    day,
    ...(field && { only: catalogue.editionsOf(scopes.field(field)) }),
  });
  const ranked = sorted(units);
  const chances = chancesOf(ranked, step);
  const articles = articleEvidence(index, texts, {
    ...{ grams: own.grams.own, ranked, own: scopes.cited },
    phrased: asked.phrased,
  });
  const unknown = searcher.cards.unknown(text, stop);
  const searched = { own, cards, articles: articles.shares, intents: asked.intents, unknown };
  const weighed = refusedByName(cites, searcher, text) ?? weigh(question, searched, index);
  const chosen = weighed.card && cites.length === 0 ? chosenFrom(cards, question, index) : [];
  // Whether a question is answered was weighed on our own ranking: no model of an office changes that.
  const best = asking ? await asking.over(units, usableOn(catalogue, day)) : ranked;
  const refusal = exact.length > 0 ? undefined : outweighed(weighed.refusal, lifted);
  const fieldOf = (id: string) => searcher.powers.get(id)?.field;
  const meant = chosen.length > 0 ? meanings(cards, { field, fieldOf }) : [];
  return {
    sure: refusal === undefined,
    ...(meant.length > 0 && { meanings: meant }),
    ...(refusal && { refusal }),
    ...{ exact, missing, intents: asked.intents, asked },
    chosen: refusal || meant.length > 0 ? [] : chosen,
    ranked: best,
    ...(subject && { kept: true as const }),
    ...(refusal && { close: nearest(cards) }),
    near: (id) => lifted.has(id) || articles.near(id),
    chance: (id) => chances.get(id) ?? 0,
    ...(lifted.size > 0 && { helped: [...new Set(lifted.values())] }),
    outright: isOutright(cards[0]),
    searched,
  };
}

/** What an earlier answer in the thread cited is worth so much more. */
const SUBJECT_PROVISION = 0.3;

/** The order that officers' questions teach, the less so the more a question is like those of lay people. */
function mixed(ordered: Map<number, number>, lay: Map<number, number>, doubt: number): Map<number, number> {
  if (doubt === 0) return ordered;
  return new Map([...ordered].map(([id, score]) => [id, (1 - doubt) * score + doubt * (lay.get(id) ?? 0)]));
}

const CARDS_SHOWN = 2;
const CLOSE = 0.85;

function chosenFrom(cards: CardScore[], { wants }: Question, { knowledge }: Index): Chosen[] {
  const best = cards[0]?.score ?? 0;
  const close = cards.filter((card) => card.score >= CLOSE * best);
  return close.slice(0, CARDS_SHOWN).flatMap((card) => choose(card, wants, knowledge));
}
