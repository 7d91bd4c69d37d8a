import { type Example, type Fitted, weigh } from './fit.ts';

/** R@10, MRR@10 and R@100 over questions that neither embeddings nor weights had met. */
export interface Measured {
  r10: number;
  mrr10: number;
  r100: number;
}

/** Cross-validation: each fold is ranked by weights fitted to the others. */
export function crossValidated(folds: readonly Example[][]): Measured {
  const rows = folds.flatMap((fold, at) => {
    const fitted = weigh(folds.flatMap((other, number) => (number === at ? [] : other)));
    return fold.map((example) => placesOf(example, fitted));
  });
  const mean = (value: (row: ReturnType<typeof placesOf>) => number) =>
    Math.round((1000 * rows.reduce((sum, row) => sum + value(row), 0)) / rows.length) / 1000;
  return { r10: mean((row) => row.r10), mrr10: mean((row) => row.mrr10), r100: mean((row) => row.r100) };
}

function placesOf({ features, right, wanted }: Example, fitted: readonly Fitted[]) {
  const score = (row: Float64Array) =>
    fitted.reduce((sum, { mean, spread, weight }, at) => sum + (weight * ((row[at] as number) - mean)) / spread, 0);
  const scored = features.map((row, at) => ({ score: score(row), right: right[at] }));
  const order = scored.sort((a, b) => b.score - a.score).map((one) => one.right);
  const found = (k: number) => order.slice(0, k).filter(Boolean).length / wanted;
  return { r10: found(10), r100: found(100), mrr10: 1 / (order.slice(0, 10).indexOf(true) + 1 || Infinity) };
}
