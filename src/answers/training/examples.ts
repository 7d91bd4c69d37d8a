import type { Catalogue } from '../artefact/catalogue.ts';
import { COUNTED, lawsAnswering } from '../ranking/answered.ts';
import type { AnsweredTable } from '../ranking/answered-table.ts';
import { candidatesOf, type Lists } from '../ranking/candidates.ts';
import { featuresOf } from '../ranking/features.ts';
import type { EncodedQuestion } from './encode.ts';
import type { Example } from './fit.ts';
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
  const near = nearest(vector, all, { count: NEAREST }).map(({ at, score }) => ({ id: at + 1, score }));
  const cosine = (id: number) =>
    vector.reduce((sum, value, d) => sum + value * (all[(id - 1) * network.width + d] as number), 0);
  const candidates = candidatesOf({ ...lists, near }, { catalogue, cosine });
  const laws = lawsAnswering(answered.nearest(vector, COUNTED));
  return {
    features: featuresOf(candidates, laws),
    wanted: question.gold.length,
    right: candidates.map(({ id }) => question.gold.includes(id - 1)),
  };
}
