import { adam } from './adam.ts';
import { chanceOf, rounds } from './chance.ts';
import { contrast } from './contrast.ts';
import type { Encoded, EncodedQuestion } from './encode.ts';
import { newGradients } from './gradients.ts';
import { type Network, newNetwork } from './network.ts';
import { askedPair, ownPair } from './pairs.ts';

/** How the token embeddings are learnt; kept beside them. */
export interface Recipe {
  seed: number;
  width: number;
  tokens: number;
  /** How often every provision is met. */
  rounds: number;
  /** Of each batch. */
  provisions: number;
  questions: number;
  rate: number;
}

/** Learns from the provisions and from these questions; the same recipe and data give the same numbers. */
export function learn(
  { units, provisions }: Pick<Encoded, 'units' | 'provisions'>,
  questions: readonly EncodedQuestion[],
  { recipe, onStep }: { recipe: Recipe; onStep: (done: number, total: number) => void },
): Network {
  const chance = chanceOf(recipe.seed);
  const network = newNetwork(recipe.width, { provisions, all: units.length }, chance);
  const gradients = newGradients(network);
  const step = adam(network);
  const answers = questions.flatMap((question) => question.gold.map((unit) => ({ question, unit })));
  const each = rounds([...units.keys()], chance);
  const asked = rounds(answers, chance);
  const steps = Math.ceil((recipe.rounds * units.length) / recipe.provisions);
  for (let done = 0; done < steps; done += 1) {
    const own = Array.from({ length: recipe.provisions }, () => ownPair(units, each.next().value, chance));
    const supervised = answers.length === 0 ? 0 : recipe.questions;
    const right = Array.from({ length: supervised }, () => askedPair(units, asked.next().value, chance));
    contrast(network, [...own, ...right], gradients);
    step(gradients, recipe.rate * Math.max(0.05, 1 - done / steps));
    onStep(done + 1, steps);
  }
  return network;
}
