import { recallAt, reciprocalRank } from '../../measures.ts';
import { type GoldQuestion, plainName } from '../../questions.ts';
import type { Searcher } from '../../search/searcher.ts';
import { type Setting, settingOf } from '../../search/setting.ts';
import { sorted } from '../../search/sorted.ts';
import { embeddingsSum } from '../../vectors/model.ts';
import { READ, SEEN } from '../columns.ts';
import { look } from '../index.ts';
import { opened, scoresOf } from '../order.ts';
import type { OrderFile, TwoLooks } from '../weights.ts';
import { fitBoth } from './fit-both.ts';
import { type Learnt, learntFrom } from './lists.ts';

const FOLDS = 3;

/** Means over questions, by weights that have not seen them. */
interface Crossed {
  questions: number;
  r10: number;
  mrr10: number;
}

interface LearntAll {
  weights: OrderFile;
  crossed: (Crossed & { setting: Setting })[];
}

/** Learns the order with official texts and without, asked everywhere and within a field, for an ISO day. */
export async function learnOrder(
  { texts, bare }: { texts: Searcher; bare: Searcher },
  questions: readonly GoldQuestion[],
  day: string,
): Promise<LearntAll> {
  const weights: Partial<Record<Setting, TwoLooks>> = {};
  const crossed: LearntAll['crossed'] = [];
  for (const searcher of [texts, bare])
    for (const inField of [false, true]) {
      const learnt = await learntFrom(searcher, questions, { day, inField });
      const setting = settingOf(searcher.index, inField);
      weights[setting] = fitBoth(learnt, searcher);
      crossed.push({ setting, ...crossedOver(learnt, searcher) });
    }
  const columns = { seen: SEEN, read: READ };
  return { weights: { ...(weights as Record<Setting, TwoLooks>), columns, embeddings: embeddingsSum() }, crossed };
}

function crossedOver(learnt: readonly Learnt[], searcher: Searcher): Crossed {
  const figures = Array.from({ length: FOLDS }, (_, fold) => {
    const out = learnt.filter((_, at) => at % FOLDS === fold);
    const weights = fitBoth(
      learnt.filter((_, at) => at % FOLDS !== fold),
      searcher,
    );
    return out.map((one) => quality(one, weights, searcher));
  }).flat();
  const mean = (of: (one: { r10: number; mrr10: number }) => number) =>
    figures.reduce((sum, one) => sum + of(one), 0) / Math.max(1, figures.length);
  return { questions: figures.length, r10: mean(({ r10 }) => r10), mrr10: mean(({ mrr10 }) => mrr10) };
}

function quality({ gathered: { found, asked }, gold, read }: Learnt, weights: TwoLooks, by: Searcher) {
  const looked = look(found, asked, { by, weights });
  const { scores } = scoresOf(looked, opened(looked, read), weights.read);
  const names = [...new Set(sorted(scores).map(({ id }) => plainName(by.index.catalogue.name(id))))];
  return { r10: recallAt(10, names, gold), mrr10: reciprocalRank(10, names, gold) };
}
