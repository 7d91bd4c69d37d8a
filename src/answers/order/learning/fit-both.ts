import { plainName } from '../../questions.ts';
import type { Searcher } from '../../search/searcher.ts';
import { READ, SEEN } from '../columns.ts';
import { fitOrder } from '../fit.ts';
import { look } from '../index.ts';
import { opened } from '../order.ts';
import type { Linear, TwoLooks } from '../weights.ts';
import type { Learnt } from './lists.ts';

/** Of the candidates that neither answer nor are cited by a card, so many are enough to learn from. */
const PLAINEST = 100;

/** Weights for both looks: the first over what was found, the second over what the first lets through. */
export function fitBoth(learnt: readonly Learnt[], searcher: Searcher): TwoLooks {
  const seen = fitOrder(
    SEEN,
    learnt.map((one) => seenList(one, searcher)),
  );
  const read = fitOrder(
    READ,
    learnt.map((one) => readList(one, searcher, seen)),
  );
  return { seen, read };
}

function seenList({ gathered: { found, asked }, gold }: Learnt, by: Searcher) {
  const answers = (id: number) => gold.has(plainName(by.index.catalogue.name(id)));
  const plainest = found.candidates.toSorted((a, b) => (found.plain.get(b.id) ?? 0) - (found.plain.get(a.id) ?? 0));
  const candidates = plainest.filter(({ id }, at) => at < PLAINEST || found.carded.has(id) || answers(id));
  const looked = look({ ...found, candidates }, asked, { by, weights: { seen: NONE } });
  return {
    rows: looked.map(({ seen }) => SEEN.map((name) => seen[name])),
    gold: looked.map(({ id }) => answers(id)),
  };
}

function readList({ gathered: { found, asked }, gold, read: reader }: Learnt, by: Searcher, seen: TwoLooks['seen']) {
  const read = opened(look(found, asked, { by, weights: { seen } }), reader);
  return {
    rows: read.map((one) => READ.map((name) => one.read[name])),
    gold: read.map(({ id }) => gold.has(plainName(by.index.catalogue.name(id)))),
  };
}

/** Before anything is learnt, all are worth the same. */
const NONE = Object.fromEntries(SEEN.map((name) => [name, { mean: 0, spread: 1, weight: 0 }])) as Linear<
  (typeof SEEN)[number]
>;
