import { adam } from './adam.ts';
import { type Chance, chanceOf, rounds } from './chance.ts';
import { type Batch, contrast } from './contrast.ts';
import type { Encoded, EncodedQuestion } from './encode.ts';
import { newGradients } from './gradients.ts';
import { misleading } from './misleading.ts';
import { type Network, newNetwork } from './network.ts';
import { askedPair, ownPair, wrong } from './pairs.ts';
import type { Recipe } from './recipe.ts';

export type OnStep = (done: number, total: number) => void;

/** Learns from the provisions alone; the same recipe and data give the same numbers. */
export function learnProvisions({ units, provisions }: Encoded, recipe: Recipe, onStep: OnStep): Network {
  const chance = chanceOf(recipe.seed);
  const network = newNetwork(recipe.width, { provisions, all: units.length }, chance);
  const each = rounds([...units.keys()], chance);
  const { steps, batch, rate, lastRate } = recipe.provisions;
  const next = () => ({ pairs: drawn(batch, () => ownPair(units, each.next().value, chance)), others: [] });
  descend(network, { steps, next, rate: (share) => rate + (lastRate - rate) * share, onStep });
  return network;
}

/** A copy that has also learnt from these questions, among provisions so that these are not forgotten. */
export function learnQuestions(
  learnt: Network,
  { encoded, questions, recipe }: { encoded: Encoded; questions: readonly EncodedQuestion[]; recipe: Recipe },
  onStep: OnStep,
): Network {
  const network = { ...learnt, rows: learnt.rows.slice(), weights: learnt.weights.slice() };
  const { steps, rate, lastRate } = recipe.questions;
  const next = batches(network, { encoded, questions, recipe }, chanceOf(recipe.seed));
  descend(network, { steps, next, rate: (share) => rate + (lastRate - rate) * share, onStep });
  return network;
}

interface Descent {
  steps: number;
  /** The batch of a step. */
  next(step: number): Batch;
  /** By the share of the steps that are done. */
  rate(share: number): number;
  onStep: OnStep;
}

function descend(network: Network, { steps, next, rate, onStep }: Descent): void {
  const gradients = newGradients(network);
  const [moveRows, moveWeights] = [adam(network.rows), adam(network.weights)];
  const { width } = network;
  for (let step = 0; step < steps; step += 1) {
    contrast(network, next(step), gradients);
    const touched = [...gradients.touched];
    moveRows(
      gradients.rows,
      rate(step / steps),
      touched.map((token) => [token * width, (token + 1) * width] as const),
    );
    moveWeights(
      gradients.weights,
      rate(step / steps),
      touched.map((token) => [token, token + 1] as const),
    );
    gradients.touched.clear();
    onStep(step + 1, steps);
  }
}

/** Now and then the provisions are looked for that the network still takes for answers. */
function batches(
  network: Network,
  { encoded, questions, recipe }: { encoded: Encoded; questions: readonly EncodedQuestion[]; recipe: Recipe },
  chance: Chance,
): Descent['next'] {
  const { units } = encoded;
  const { own, batch, lookAt } = recipe.questions;
  const each = rounds([...units.keys()], chance);
  const asked = rounds(
    questions.flatMap((question) => question.gold.map((unit) => ({ question, unit }))),
    chance,
  );
  let near = new Map<EncodedQuestion, number[]>();
  return (step) => {
    if (lookAt.includes(step)) near = misleading(network, encoded, questions);
    const answers = drawn(batch, () => asked.next().value);
    const others = answers.flatMap(({ question }) => one(near.get(question), chance));
    return {
      pairs: [
        ...drawn(own, () => ownPair(units, each.next().value, chance)),
        ...answers.map((answer) => askedPair(units, answer, chance)),
      ],
      others: others.map((unit) => wrong(units, unit, chance)),
    };
  };
}

function drawn<T>(count: number, draw: () => T): T[] {
  return Array.from({ length: count }, draw);
}

function one(from: number[] | undefined, chance: Chance): number[] {
  return from ? [from[Math.floor(chance() * from.length)] as number] : [];
}
