import { type Chance, chanceOf } from './chance.ts';
import { descend, type OnStep } from './descend.ts';
import { askedOf, drawer } from './draw.ts';
import type { Encoded, EncodedQuestion } from './encode.ts';
import { misleading } from './misleading.ts';
import { type Network, newNetwork } from './network.ts';
import { askedPair, wrong } from './pairs.ts';
import type { Recipe } from './recipe.ts';

/** Learns from the provisions alone; the same recipe and data give the same numbers. */
export function learnProvisions(encoded: Encoded, recipe: Recipe, onStep: OnStep): Network {
  const chance = chanceOf(recipe.seed);
  const { units, provisions } = encoded;
  const network = newNetwork(recipe.width, { provisions, all: units.length }, chance);
  const { own } = drawer(encoded, chance);
  descend(network, recipe.provisions, () => ({ pairs: own(recipe.provisions.own), others: [] }), onStep);
  return network;
}

/** A copy that has also learnt how people ask about provisions. */
export function learnPhrases(learnt: Network, encoded: Encoded, recipe: Recipe, onStep: OnStep): Network {
  const network = copyOf(learnt);
  const { own, phrases } = drawer(encoded, chanceOf(recipe.seed));
  const { phrases: pace } = recipe;
  descend(network, pace, () => ({ pairs: [...own(pace.own), ...phrases(pace.phrases)], others: [] }), onStep);
  return network;
}

/** A copy that has also learnt from these questions, among provisions and phrases so that those are not forgotten. */
export function learnQuestions(
  learnt: Network,
  { encoded, questions, recipe }: { encoded: Encoded; questions: readonly EncodedQuestion[]; recipe: Recipe },
  onStep: OnStep,
): Network {
  const network = copyOf(learnt);
  const { units } = encoded;
  const { own, phrases, asked: count, lookAt, ...pace } = recipe.questions;
  const chance = chanceOf(recipe.seed);
  const draw = drawer(encoded, chance);
  const asked = askedOf(questions, chance);
  let near = new Map<EncodedQuestion, number[]>();
  const next = (step: number) => {
    // Now and then the provisions are looked for that the network still takes for answers.
    if (lookAt.includes(step)) near = misleading(network, encoded, questions);
    const answers = asked(count);
    const others = answers.flatMap(({ question }) => one(near.get(question), chance));
    return {
      pairs: [...draw.own(own), ...draw.phrases(phrases), ...answers.map((answer) => askedPair(units, answer, chance))],
      others: others.map((unit) => wrong(units, unit, chance)),
    };
  };
  descend(network, pace, next, onStep);
  return network;
}

function copyOf({ width, rows, weights }: Network): Network {
  return { width, rows: rows.slice(), weights: weights.slice() };
}

function one(from: number[] | undefined, chance: Chance): number[] {
  return from ? [from[Math.floor(chance() * from.length)] as number] : [];
}
