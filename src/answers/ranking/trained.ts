import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL, modelCard } from '../vectors/model.ts';
import { type AnsweredTable, answeredIn } from './answered-table.ts';
import type { Weights } from './ranker.ts';

export const RANKING = 'ranking.json';

/** The weights of the ranking that `npm run train` found; read once. */
export function trainedWeights(): Weights {
  weights ??= JSON.parse(readFileSync(join(MODEL, RANKING), 'utf8')) as Weights;
  return weights;
}

/** The questions it was trained on, without their words; read once. */
export function trainedAnswers(): AnsweredTable {
  answers ??= answeredIn(MODEL, modelCard().width);
  return answers;
}

let weights: Weights | undefined;
let answers: AnsweredTable | undefined;
