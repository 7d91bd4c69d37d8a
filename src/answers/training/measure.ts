import { scoreOf } from '../ranking/scorer.ts';
import type { Example } from './example.ts';
import { fitScorer } from './fit.ts';
import { RECIPE } from './recipe.ts';

/** R@10, MRR@10 and R@100 over questions that neither embeddings nor weights had met. */
export interface Measured {
  r10: number;
  mrr10: number;
  r100: number;
}

/** Cross-validation: each fold is ranked by what was fitted to the others. */
export function crossValidated(folds: readonly Example[][], bends = RECIPE.bends): Measured {
  const rows = folds.flatMap((fold, at) => {
    const others = folds.flatMap((other, number) => (number === at ? [] : other));
    const scorer = fitScorer(others, { bends });
    return fold.map(({ features, right, wanted }) => {
      const scored = features.map((row, at) => ({ score: scoreOf(row, scorer), right: right[at] === true }));
      return placesOf(
        scored.sort((a, b) => b.score - a.score).map((one) => one.right),
        wanted,
      );
    });
  });
  const mean = (value: (row: Measured) => number) =>
    Math.round((1000 * rows.reduce((sum, row) => sum + value(row), 0)) / rows.length) / 1000;
  return { r10: mean((row) => row.r10), mrr10: mean((row) => row.mrr10), r100: mean((row) => row.r100) };
}

function placesOf(order: boolean[], wanted: number): Measured {
  const found = (k: number) => order.slice(0, k).filter(Boolean).length / wanted;
  return { r10: found(10), r100: found(100), mrr10: 1 / (order.slice(0, 10).indexOf(true) + 1 || Infinity) };
}
