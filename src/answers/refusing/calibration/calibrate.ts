import type { Index } from '../../artefact/open.ts';
import { allFeatures, cardFeatures, type Features, type Seen, SPEAKS_FOR } from '../features.ts';
import { fitLogistic } from '../fit.ts';
import { verdict } from '../judge.ts';
import { scopeOf } from '../scope-words.ts';
import { seenOf } from '../weigh.ts';
import { type Logistic, logit, type Weights } from '../weights.ts';
import type { Row } from './rows.ts';
import { fitScope, rounded } from './scope-fit.ts';

const FOLDS = 5;
const PENALTY = 0.2;
const LAY_COUNTS = 0.1;
const ANSWERABLE_COUNTS = 0.6;

/** A row and what is said of it by models that have not seen it. */
export interface Scored {
  row: Row;
  answerable: boolean;
  card: boolean;
}

export interface Calibrated {
  scope: Weights['scope'];
  answerable: Logistic;
  card: Logistic;
  /** Of the calibration half by models fitted on the other folds; of the check half by the models that came out. */
  scored: Scored[];
}

interface Described {
  row: Row;
  seen: Seen;
  all: Features;
  card: Features;
}

/** Fits all models on the calibration half. The scope of a row is never by weights that have seen it. */
export function calibrate(rows: Row[], sayings: string[][], index: Index): Calibrated {
  const fitted = rows.filter(({ check }) => !check);
  const scope = fitScope(fitted, sayings);
  const described = folds(fitted).flatMap(({ out, rest }) => {
    const without = fitScope(rest, sayings);
    return out.map((row) => describe(row, without, index));
  });
  const crossed = folds(described.map((one) => ({ ...one, id: one.row.id }))).flatMap(({ out, rest }) => {
    const models = fitBoth(rest);
    return out.map((one) => score(one, models));
  });
  const models = fitBoth(described);
  const check = rows.filter((row) => row.check).map((row) => score(describe(row, scope, index), models));
  return { scope, ...models, scored: [...crossed, ...check] };
}

function fitBoth(described: Described[]): Pick<Calibrated, 'answerable' | 'card'> {
  const counts = ({ lay, answerable }: Row) => (lay ? LAY_COUNTS : answerable ? ANSWERABLE_COUNTS : 1);
  const examples = described.filter(({ row }) => row.settled === undefined);
  return {
    answerable: plain(
      fitLogistic(
        examples.map(({ row, all }) => ({ features: all, is: row.answerable, counts: counts(row) })),
        PENALTY,
        SPEAKS_FOR,
      ),
    ),
    card: plain(
      fitLogistic(
        examples
          .filter(({ row }) => !row.lay)
          .map(({ row, card }) => ({ features: card, is: row.cardRight, counts: counts(row) })),
        PENALTY,
        SPEAKS_FOR,
      ),
    ),
  };
}

function plain({ bias, weights }: Logistic): Logistic {
  const all = Object.entries(weights).map(([name, weight]) => [name, rounded(weight)]);
  return { bias: rounded(bias), weights: Object.fromEntries(all) };
}

function describe(row: Row, scope: Weights['scope'], index: Index): Described {
  const seen = { ...seenOf(row.text, row.searched, index), scope: scopeOf(row.words, scope) };
  return { row, seen, all: allFeatures(seen), card: cardFeatures(seen) };
}

function score({ row, seen, all, card }: Described, models: Pick<Calibrated, 'answerable' | 'card'>): Scored {
  return { row, ...verdict(seen, { answerable: logit(models.answerable, all), card: logit(models.card, card) }) };
}

/** Every row once out, by its id: the same question stands in one fold, however it was asked. */
function folds<T extends { id: string }>(rows: T[]): { out: T[]; rest: T[] }[] {
  const fold = ({ id }: T) =>
    [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % FOLDS;
  return Array.from({ length: FOLDS }, (_, at) => ({
    out: rows.filter((row) => fold(row) === at),
    rest: rows.filter((row) => fold(row) !== at),
  }));
}
