import { adam } from './adam.ts';
import { type Batch, contrast } from './contrast.ts';
import { newGradients } from './gradients.ts';
import type { Network } from './network.ts';
import type { Pace } from './recipe.ts';

export type OnStep = (done: number, total: number) => void;

/** Moves a network step by step towards what the batches ask of it; `next` gives the batch of a step. */
export function descend(network: Network, pace: Pace, next: (step: number) => Batch, onStep: OnStep): void {
  const { steps, rate: first, lastRate } = pace;
  const gradients = newGradients(network);
  const [moveRows, moveWeights] = [adam(network.rows), adam(network.weights)];
  const { width } = network;
  for (let step = 0; step < steps; step += 1) {
    contrast(network, next(step), gradients);
    const touched = [...gradients.touched];
    const rate = first + ((lastRate - first) * step) / steps;
    moveRows(
      gradients.rows,
      rate,
      touched.map((token) => [token * width, (token + 1) * width] as const),
    );
    moveWeights(
      gradients.weights,
      rate,
      touched.map((token) => [token, token + 1] as const),
    );
    gradients.touched.clear();
    onStep(step + 1, steps);
  }
}
