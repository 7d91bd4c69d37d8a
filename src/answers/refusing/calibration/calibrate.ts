import type { Index } from '../../artefact/open.ts';
import { allFeatures, cardFeatures, type Features, type Seen, SPEAKS_FOR } from '../features.ts';
import { fitLogistic } from '../fit.ts';
import { verdict } from '../judge.ts';
import { reasonFor } from '../reason.ts';
import type { Refusal } from '../refusal.types.ts';
import { scopeOf } from '../scope-words.ts';
import { seenOf } from '../weigh.ts';
import { type Logistic, logit, type Weights } from '../weights.ts';
import { balanced, rounded } from './balanced.ts';
import { folds, kinds } from './folds.ts';
import type { LearntWords } from './learnt-words.ts';
import type { Row } from './rows.ts';

const PENALTY = 0.2;
/** The share of answerable questions that may be refused: the bias is set by it. */
const REFUSED = 0.05;

/** A row and what is said of it by models that have not seen it. */
export interface Scored {
  row: Row;
  answerable: boolean;
  card: boolean;
  /** What its refusal would say. */
  refusal: Refusal;
}

export interface Calibrated {
  answerable: Logistic;
  card: Logistic;
  /** By models fitted on other questions. */
  crossed: Scored[];
  /** Those to be refused, by models fitted without any of their kind. */
  strange: Scored[];
}

interface Described {
  id: string;
  kind: string;
  answerable: boolean;
  row: Row;
  seen: Seen;
  refusal: Refusal;
  all: Features;
  card: Features;
}

type Models = Pick<Calibrated, 'answerable' | 'card'>;

/** Fits the models on the rows of one setting. The scope of a row is never by weights that have seen it. */
export function calibrate(rows: Row[], words: LearntWords, index: Index): Calibrated {
  const described = rows.map((row) => describe(row, words.without(row.id), index));
  const crossed = folds(described).flatMap(({ out, rest }) => withOdds(out, fitAll(rest)));
  const strange = kinds(described).flatMap(({ kind, out, rest }) => {
    const alone = out.map(({ row }) => describe(row, words.withoutKind(kind), index));
    return withOdds(alone, fitAll(rest));
  });
  const { answerable, card } = fitAll(described);
  const least = leastOf(crossed);
  return {
    answerable: { ...answerable, bias: rounded(answerable.bias - least) },
    card,
    crossed: crossed.map((one) => score(one, least)),
    strange: strange.map((one) => score(one, least)),
  };
}

function fitAll(described: Described[]): Models {
  const fitted = (of: 'all' | 'card', is: (row: Row) => boolean): Logistic => {
    const open = described.filter(({ row }) => row.settled === undefined);
    const examples = open.map((one) => ({ features: one[of], is: one.row.answerable, counts: 1, row: one.row }));
    const weighed = balanced(examples).map((one, at) => ({ ...one, is: is((open[at] as Described).row) }));
    return plain(fitLogistic(weighed, PENALTY, SPEAKS_FOR));
  };
  return {
    answerable: fitted('all', (row) => row.answerable),
    card: fitted('card', (row) => row.cardRight),
  };
}

function plain({ bias, weights }: Logistic): Logistic {
  const all = Object.entries(weights).map(([name, weight]) => [name, rounded(weight)]);
  return { bias: rounded(bias), weights: Object.fromEntries(all) };
}

function describe(row: Row, { scope, reasons }: Pick<Weights, 'scope' | 'reasons'>, index: Index): Described {
  const { id, kind, answerable, text, searched, wording } = row;
  const seen = { ...seenOf(text, searched, index), scope: scopeOf(wording, scope) };
  const refusal = row.refusal ?? reasonFor(seen, reasons);
  return { id, kind, answerable, row, seen, refusal, all: allFeatures(seen), card: cardFeatures(seen) };
}

interface Weighed extends Described {
  odds: { answerable: number; card: number };
}

function withOdds(some: Described[], models: Models): Weighed[] {
  return some.map((one) => ({
    ...one,
    odds: { answerable: logit(models.answerable, one.all), card: logit(models.card, one.card) },
  }));
}

/** The log odds below which that share of the answerable questions lies. */
function leastOf(some: Weighed[]): number {
  const odds = some.filter(({ row }) => row.answerable && row.settled === undefined).map((one) => one.odds.answerable);
  return odds.sort((a, b) => a - b)[Math.floor(REFUSED * odds.length)] ?? 0;
}

function score({ row, seen, odds, refusal }: Weighed, least: number): Scored {
  return { row, refusal, ...verdict(seen, { ...odds, answerable: odds.answerable - least }) };
}
