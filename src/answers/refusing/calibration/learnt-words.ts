import type { Weights } from '../weights.ts';
import { folds, kinds } from './folds.ts';
import { fitReasons, type Refused } from './reasons.ts';
import { fitScope, type Worded } from './scope-fit.ts';

type Words = Pick<Weights, 'scope' | 'reasons'>;

/** What was learnt of wordings: from all questions, and from all but some, so that none is weighed by what has seen it. */
export interface LearntWords {
  all: Words;
  /** Without the fold of a question. */
  without(id: string): Words;
  /** Without any question of a kind that is to be refused. */
  withoutKind(kind: string): Words;
}

export function learntWords(own: (Worded & Refused)[], lay: Worded[]): LearntWords {
  const learn = (some: typeof own): Words => ({ scope: fitScope({ own: some, lay }), reasons: fitReasons(some) });
  const all = learn(own);
  const byId = new Map<string, Words>();
  for (const { out, rest } of folds(own)) {
    const words = learn(rest);
    for (const { id } of out) byId.set(id, words);
  }
  const byKind = new Map(kinds(own).map(({ kind, rest }) => [kind, learn(rest)]));
  return { all, without: (id) => byId.get(id) ?? all, withoutKind: (kind) => byKind.get(kind) ?? all };
}
