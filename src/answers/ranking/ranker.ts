import { type AnsweredNear, type Candidate, featuresOf } from './features.ts';
import { type Scorer, scoreOf } from './scorer.ts';

/** Scores of candidates, from 0 for the last to `TOP` for the first. */
export function learntScores(
  candidates: readonly Candidate[],
  answered: AnsweredNear,
  scorer: Scorer,
): Map<number, number> {
  const raw = featuresOf(candidates, answered).map((features) => scoreOf(features, scorer));
  const first = Math.max(...raw);
  const last = Math.min(...raw);
  const share = first > last ? TOP / (first - last) : 0;
  return new Map(candidates.map(({ id }, at) => [id, ((raw[at] as number) - last) * share]));
}

/** What cards, intents and fields add is weighed against this: see `search/boost.ts`. */
const TOP = 2.25;
