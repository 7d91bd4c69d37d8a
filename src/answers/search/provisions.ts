import type { Index } from '../artefact/open.ts';
import { answersTo, COUNTED, lookedFor } from '../ranking/answered.ts';
import { candidatesOf, nearestFirst } from '../ranking/candidates.ts';
import type { Candidate } from '../ranking/features.ts';
import { plainScores } from '../ranking/plainly.ts';
import { type Scored, scoresOf } from '../ranking/scores.ts';
import { trainedAnswers } from '../ranking/trained.ts';
import { tokensOf } from '../vectors/embedder.ts';
import type { Hit, View } from './lexical.ts';
import type { QueryTerms } from './terms.ts';

const NEAREST = 200;

export interface Asked {
  text: string;
  terms: QueryTerms;
}

export interface UnitScope {
  /** ISO day; only editions in force on it are found. */
  day: string;
  /** Besides the whole index, search these editions on their own, so that they are not crowded out. */
  also?: readonly number[];
  /** Units known otherwise: they are candidates, whether the search finds them or not. */
  known?: Iterable<number>;
}

/** Units that may answer, and what the lists say of them. */
export interface Matched extends Scored {
  candidates: Candidate[];
}

/** Units by how well they match: found by words, character pairs and vectors, ranked by the trained model. */
export async function matchUnits(
  { lexical, vectors, catalogue, cutter }: Index,
  { text, terms }: Asked,
  { day, also = [], known = [] }: UnitScope,
): Promise<Matched> {
  const alive = catalogue.inForce(day);
  const inForce = (editions: readonly number[]) => editions.filter((id) => alive.has(id));
  const usable = ({ id }: { id: number }) => alive.has(catalogue.editionId(id));
  const search = (view: View) => {
    const found = lexical.units(view, terms[view]).filter(usable);
    return also.length === 0 ? found : joined(found, lexical.units(view, terms[view], { editions: inForce(also) }));
  };
  const phrasedIn = (view: View) => lexical.phrased(view, terms[view]).filter(usable);
  const phrased = { words: phrasedIn('words'), grams: phrasedIn('grams') };
  const found = { words: search('words'), grams: search('grams') };
  const more = [...known].filter((id) => usable({ id }));
  if (!vectors) {
    const lists = { ...found, near: [] };
    const plain = plainScores(lists);
    const candidates = candidatesOf(lists, { catalogue, cosine: () => 0, likeAnswers: () => 0, also: more, phrased });
    return { scores: plain, familiar: 0, candidates, plain, lay: plain };
  }
  const vector = vectors.embed([...tokensOf(text, cutter), ...terms.words.extra]);
  const nearest = trainedAnswers().nearest(vector, COUNTED);
  const answers = answersTo(nearest, vector.length);
  const near = vectors.near(lookedFor(vector, answers, nearest), NEAREST).filter(usable);
  const likeness = {
    cosine: (id: number) => vectors.cosine(vector, id),
    likeAnswers: (id: number) => vectors.cosine(answers, id),
  };
  const lists = { ...found, near: nearestFirst(near, likeness.cosine) };
  const candidates = candidatesOf(lists, { catalogue, ...likeness, also: more, phrased });
  return { ...scoresOf(lists, candidates, nearest), candidates };
}

/** BM25 does not depend on the scope, so the lists can be put together as they are. */
function joined(found: Hit[], more: Hit[]): Hit[] {
  const known = new Set(found.map(({ id }) => id));
  const all = [...found, ...more.filter(({ id }) => !known.has(id))];
  return all.sort((a, b) => b.score - a.score || a.id - b.id);
}
