import { plainName } from '../../questions.ts';
import type { Searcher } from '../../search/searcher.ts';
import { fitScorer } from '../../training/fit.ts';
import { READ, rowOf, SEEN } from '../columns.ts';
import { look } from '../index.ts';
import { opened } from '../order.ts';
import type { TwoLooks } from '../weights.ts';
import type { Learnt } from './lists.ts';

/** Of the candidates that neither answer nor are cited by a card, so many are enough to learn from. */
const PLAINEST = 100;
/** Of the second look. In a prototype, crossed, R@10 of blind questions was .72–.73 with them and .71 with none. */
const BENDS = 8;
const DECAY = 0.03;

/** Weights for both looks: the first over what was found, the second over what the first lets through. */
export function fitBoth(learnt: readonly Learnt[], searcher: Searcher): TwoLooks {
  const seen = fitScorer(
    learnt.map((one) => seenList(one, searcher)),
    { bends: 0, decay: DECAY },
  );
  const read = fitScorer(
    learnt.map((one) => readList(one, searcher, seen)),
    { bends: BENDS, decay: DECAY },
  );
  return { seen, read };
}

function seenList({ gathered: { found, asked }, gold }: Learnt, by: Searcher) {
  const answers = (id: number) => gold.has(plainName(by.index.catalogue.name(id)));
  const plainest = found.candidates.toSorted((a, b) => (found.plain.get(b.id) ?? 0) - (found.plain.get(a.id) ?? 0));
  const candidates = plainest.filter(({ id }, at) => at < PLAINEST || found.carded.has(id) || answers(id));
  const looked = look({ ...found, candidates }, asked, { by, weights: { seen: NONE } });
  return {
    features: looked.map(({ seen }) => rowOf(seen, SEEN)),
    right: looked.map(({ id }) => answers(id)),
  };
}

function readList({ gathered: { found, asked }, gold, read: reader }: Learnt, by: Searcher, seen: TwoLooks['seen']) {
  const read = opened(look(found, asked, { by, weights: { seen } }), reader);
  return {
    features: read.map((one) => rowOf(one.read, READ)),
    right: read.map(({ id }) => gold.has(plainName(by.index.catalogue.name(id)))),
  };
}

/** Before anything is learnt, all are worth the same. */
const NONE = { features: [], bends: [] };
