/** How many steps, and at what rate: it falls evenly from the first to the last. */
export interface Pace {
  steps: number;
  rate: number;
  lastRate: number;
}

/** How the token embeddings are learnt; kept beside them. Of each kind of pair, how many stand in a batch. */
export interface Recipe {
  seed: number;
  width: number;
  tokens: number;
  /** First from the provisions alone. */
  provisions: Pace & { own: number };
  /** Then from how people ask about them. */
  phrases: Pace & { own: number; phrases: number };
  /** Then from questions that people asked. `lookAt`: steps at which wrong answers are sought. */
  questions: Pace & { own: number; phrases: number; asked: number; lookAt: number[] };
  /** Hidden units of the ranking. */
  bends: number;
}

/** Measured by cross-validation on STARD's training split, and on the questions in `knowledge/questions`. */
export const RECIPE: Recipe = {
  seed: 1,
  width: 128,
  tokens: 62_000,
  provisions: { steps: 1600, own: 256, rate: 4e-3, lastRate: 6e-4 },
  phrases: { steps: 1600, own: 60, phrases: 240, rate: 4e-3, lastRate: 4e-4 },
  questions: { steps: 300, own: 40, phrases: 160, asked: 60, rate: 2e-3, lastRate: 1e-4, lookAt: [45, 150] },
  bends: 8,
};
