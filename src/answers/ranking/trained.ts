import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL, modelCard } from '../vectors/model.ts';
import { type AnsweredTable, answeredIn } from './answered-table.ts';
import type { Scorer } from './scorer.ts';

export const RANKING = 'ranking.json';

/** The ranking that `npm run train` found; read once. */
export function trainedScorer(): Scorer {
  scorer ??= JSON.parse(readFileSync(join(MODEL, RANKING), 'utf8')) as Scorer;
  return scorer;
}

/** The questions it was trained on, without their words; read once. */
export function trainedAnswers(): AnsweredTable {
  answers ??= answeredIn(MODEL, modelCard().width);
  return answers;
}

let scorer: Scorer | undefined;
let answers: AnsweredTable | undefined;
