/** How the token embeddings are learnt; kept beside them. */
export interface Recipe {
  seed: number;
  width: number;
  tokens: number;
  /** First from the provisions alone; rates fall evenly. */
  provisions: { steps: number; batch: number; rate: number; lastRate: number };
  /** Then from questions: `batch` of them and `own` provisions a step. `lookAt`: steps at which wrong answers are sought. */
  questions: { steps: number; batch: number; own: number; rate: number; lastRate: number; lookAt: number[] };
  /** Hidden units of the ranking. */
  bends: number;
}

/** Measured by cross-validation on STARD's training split. */
export const RECIPE: Recipe = {
  seed: 1,
  width: 128,
  tokens: 62_000,
  provisions: { steps: 1600, batch: 256, rate: 4e-3, lastRate: 6e-4 },
  questions: { steps: 300, batch: 100, own: 120, rate: 2e-3, lastRate: 1e-4, lookAt: [45, 150] },
  bends: 8,
};
