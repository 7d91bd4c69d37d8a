import { type AnsweredQuestion, laity, lawsAnswering } from './answered.ts';
import type { Lists } from './candidates.ts';
import type { Candidate } from './features.ts';
import { plainScores } from './plainly.ts';
import { learntScores } from './ranker.ts';
import { trainedScorer } from './trained.ts';

export interface Scored {
  /** By unit. */
  scores: Map<number, number>;
  /** 0–1: see `laity`. */
  familiar: number;
  /** The lists added up, by unit. */
  plain: Map<number, number>;
  /** What the learnt ranking says, by unit. */
  lay: Map<number, number>;
}

/** The learnt ranking as far as the question is of the kind it was learnt from, the plain one for the rest. */
export function scoresOf(lists: Lists, candidates: readonly Candidate[], nearest: readonly AnsweredQuestion[]): Scored {
  const familiar = laity(nearest);
  const plain = plainScores(lists);
  const answered = { laws: lawsAnswering(nearest), nearest: nearest[0]?.score ?? 0 };
  const lay = learntScores(candidates, answered, trainedScorer());
  const both = candidates.map(({ id }): [number, number] => [
    id,
    familiar * (lay.get(id) ?? 0) + (1 - familiar) * (plain.get(id) ?? 0),
  ]);
  return { scores: new Map(both), familiar, plain, lay };
}
