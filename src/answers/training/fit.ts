import type { Scorer } from '../ranking/scorer.ts';
import { adam } from './adam.ts';
import { chanceOf, rounds } from './chance.ts';
import type { Example } from './example.ts';
import { type Layout, layoutOf, newParameters, scorerOf } from './parameters.ts';
import { addSlopes, type Ready, readyOf } from './slopes.ts';
import { standardsOf } from './standards.ts';

const SEED = 1;
const BATCH = 32;
const STEPS = 460;
const RATE = 0.02;
/** Keeps parameters small. */
const DECAY = 3e-3;

export interface Shape {
  /** Hidden units. */
  bends: number;
  /** The fewer the questions, the smaller parameters are to be. */
  decay?: number;
}

/**
 * Fits a scorer so that the right ones have a large share among each question's candidates (conditional logistic
 * regression, and hidden units beside it). The same examples give the same scorer.
 */
export function fitScorer(
  examples: readonly Pick<Example, 'features' | 'right'>[],
  { bends, decay = DECAY }: Shape,
): Scorer {
  const useful = examples.filter(({ right }) => right.includes(true));
  const standards = standardsOf(useful.flatMap(({ features }) => features));
  const ready = useful.map((example) => readyOf(example, standards));
  const layout = layoutOf(standards.length, bends);
  const chance = chanceOf(SEED);
  const values = newParameters(layout, chance);
  const slopes = new Float64Array(values.length);
  const move = adam(values);
  const order = rounds(ready, chance);
  for (let step = 0; step < STEPS; step += 1) {
    addBatch(slopes, { values, layout, decay, next: () => order.next().value });
    move(slopes, RATE * (1 - step / STEPS));
  }
  return scorerOf(values, layout, standards);
}

interface By {
  values: Float64Array;
  layout: Layout;
  decay: number;
  next(): Ready;
}

function addBatch(slopes: Float64Array, { values, layout, decay, next }: By): void {
  for (const [at, value] of values.entries()) slopes[at] = decay * value;
  for (let one = 0; one < BATCH; one += 1) addSlopes(slopes, next(), { values, layout, share: 1 / BATCH });
}
