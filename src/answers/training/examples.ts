import type { Catalogue } from '../artefact/catalogue.ts';
import { answersTo, COUNTED, lawsAnswering, lookedFor } from '../ranking/answered.ts';
import type { AnsweredTable } from '../ranking/answered-table.ts';
import { candidatesOf, type Lists, nearestFirst } from '../ranking/candidates.ts';
import { featuresOf } from '../ranking/features.ts';
import type { EncodedQuestion } from './encode.ts';
import type { Example } from './example.ts';
import { nearest } from './misleading.ts';
import { forward, type Network } from './network.ts';

/** Everything a question is ranked against. */
export interface Setting {
  network: Network;
  /** The provisions' vectors, one after the other. */
  all: Float32Array;
  /** Other questions. */
  answered: AnsweredTable;
  catalogue: Catalogue;
}

const NEAREST = 200;

/** A question as the ranking will see it. */
export function exampleOf(
  question: EncodedQuestion,
  lists: Pick<Lists, 'words' | 'grams'>,
  { network, all, answered, catalogue }: Setting,
): Example {
  const vector = new Float32Array(network.width);
  forward(network, question.tokens, vector, 0);
  const alike = answered.nearest(vector, COUNTED);
  const answers = answersTo(alike, network.width);
  const cosineTo = (of: Float32Array) => (id: number) =>
    of.reduce((sum, value, d) => sum + value * (all[(id - 1) * network.width + d] as number), 0);
  const known = { catalogue, cosine: cosineTo(vector), likeAnswers: cosineTo(answers) };
  const found = nearest(lookedFor(vector, answers, alike), all, { count: NEAREST }).map(({ at }) => ({ id: at + 1 }));
  const candidates = candidatesOf({ ...lists, near: nearestFirst(found, known.cosine) }, known);
  const laws = lawsAnswering(alike);
  return {
    features: featuresOf(candidates, { laws, nearest: alike[0]?.score ?? 0 }),
    wanted: question.gold.length,
    right: candidates.map(({ id }) => question.gold.includes(id - 1)),
  };
}
