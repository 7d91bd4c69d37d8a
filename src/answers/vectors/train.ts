import { mutualInformation, vocabularyOf } from './cooccurrence.ts';
import type { Corpus } from './corpus.ts';
import { factor } from './factor.ts';
import { addWord, dot, scaled, type WordVectors, without } from './words.ts';

const WIDTH = 200;
/** Smooth inverse frequency: a word seen once in a thousand counts half. */
const RARITY = 1e-3;
const HEAD_WEIGHT = 0.5;
/** Below this there is too little text to learn from, and no vectors are kept. */
const FEWEST_WORDS = 200;

export interface Trained {
  words: WordVectors;
  /** One unit vector a unit, in order. */
  units: number[][];
}

/** Word vectors learnt from the units alone, and the units' own: the same units give the same numbers. */
export function train(corpus: Corpus): Trained | undefined {
  const vocabulary = vocabularyOf(corpus);
  if (vocabulary.length < FEWEST_WORDS) return undefined;
  const width = Math.min(WIDTH, Math.floor(vocabulary.length / 10));
  const vectors = factor(mutualInformation(corpus, vocabulary), width);
  const total = corpus.counts.reduce((sum, count) => sum + count, 0);
  const weights = vocabulary.map((number) => RARITY / (RARITY + (corpus.counts[number] ?? 0) / total));
  const units = unitVectors(corpus, vocabulary, { width, vectors, weights });
  const common = commonDirection(units, width);
  const terms = vocabulary.map((number) => corpus.words[number] ?? '');
  return {
    words: { width, terms, weights, vectors, common },
    units: units.map((vector) => scaled(without(vector, common))),
  };
}

function unitVectors(corpus: Corpus, vocabulary: number[], table: Omit<WordVectors, 'terms' | 'common'>): number[][] {
  const place = new Int32Array(corpus.words.length).fill(-1);
  for (const [at, number] of vocabulary.entries()) place[number] = at;
  return corpus.units.map(({ body, head }) => {
    const sum = new Array<number>(table.width).fill(0);
    for (const number of body) addWord(sum, place[number] ?? -1, table);
    for (const number of head) addWord(sum, place[number] ?? -1, table, HEAD_WEIGHT);
    return scaled(sum);
  });
}

/** What all units share (legal boilerplate): the first principal direction, by power iteration. */
function commonDirection(units: number[][], width: number): number[] {
  let direction = scaled(new Array<number>(width).fill(1));
  for (let round = 0; round < 20; round += 1) {
    const sum = new Array<number>(width).fill(0);
    for (const unit of units) {
      const along = dot(unit, direction);
      for (let d = 0; d < width; d += 1) (sum[d] as number) += along * (unit[d] as number);
    }
    direction = scaled(sum);
  }
  return direction;
}
