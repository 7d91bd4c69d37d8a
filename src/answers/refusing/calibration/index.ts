import type { GoldQuestion } from '../../questions.ts';
import type { Searcher } from '../../search/searcher.ts';
import { queryTerms } from '../../search/terms.ts';
import { embeddingsSum } from '../../vectors/model.ts';
import { wordingOf } from '../scope-words.ts';
import type { Weights } from '../weights.ts';
import { type Calibrated, calibrate } from './calibrate.ts';
import { layWordings } from './lay.ts';
import { type LearntWords, learntWords } from './learnt-words.ts';
import { type Row, rowOf } from './rows.ts';

export { kindsOn, reportOn } from './report.ts';

interface Asked {
  own: GoldQuestion[];
  /** Questions of lay people about all law, with the law that answers them. */
  lay: GoldQuestion[];
  /** ISO day on which the law is asked for. */
  day: string;
}

interface CalibratedAll {
  weights: Weights;
  /** By setting, in the order in which they were fitted. */
  settings: { setting: keyof Weights['answerable']; calibrated: Calibrated }[];
}

/** Calibrates with official texts and without, asking everywhere and within a field. */
export async function calibrateOn(
  { texts, bare }: { texts: Searcher; bare: Searcher },
  asked: Asked,
): Promise<CalibratedAll> {
  const words = wordsOf(texts, asked);
  const on = async (searcher: Searcher, inField: boolean) =>
    calibrate(await rowsOf(searcher, asked, inField), words, searcher.index);
  const all = {
    texts: await on(texts, false),
    textsInField: await on(texts, true),
    bare: await on(bare, false),
    bareInField: await on(bare, true),
  };
  const { texts: anywhere, textsInField, bare: alone, bareInField } = all;
  return {
    weights: {
      ...words.all,
      answerable: {
        texts: anywhere.answerable,
        textsInField: textsInField.answerable,
        bare: alone.answerable,
        bareInField: bareInField.answerable,
      },
      // Cards are the same with and without official texts.
      card: anywhere.card,
      embeddings: embeddingsSum(),
    },
    settings: Object.entries(all).map(([setting, calibrated]) => ({
      setting: setting as keyof Weights['answerable'],
      calibrated,
    })),
  };
}

function wordsOf(searcher: Searcher, { own, lay }: Asked): LearntWords {
  const { index, stop } = searcher;
  const worded = own.map(({ id, question: text, gold, kind = 'any' }) => ({
    ...{ id, text, kind, answerable: gold.length > 0 },
    wording: wordingOf(text, queryTerms(index.cutter, stop, { text, extra: [] })),
  }));
  return learntWords(worded, layWordings(searcher, lay));
}

async function rowsOf(searcher: Searcher, { own, day }: Asked, inField: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [number, question] of own.entries()) {
    rows.push(await rowOf(searcher, question, { day, number, inField }));
  }
  return rows;
}
