import type { Knowledge } from '../../knowledge/types.ts';
import { userWords } from '../artefact/user-words.ts';
import { FEATURES } from '../ranking/features.ts';
import type { Weights } from '../ranking/ranker.ts';
import { openCutter } from '../tokens.ts';
import { encode } from './encode.ts';
import { type Example, weigh } from './fit.ts';
import { foldedExamples, tableOfAnswers } from './folds.ts';
import { keepModel } from './keep.ts';
import { learnProvisions, learnQuestions } from './learn.ts';
import { lexicon } from './lexicon.ts';
import { crossValidated, type Measured } from './measure.ts';
import { RECIPE } from './recipe.ts';
import { readSource } from './source.ts';

/** Trains on DIR/stard and keeps the model in the repository. */
export function train(
  dir: string,
  { knowledge, onStep }: { knowledge: Knowledge; onStep: (done: number, total: number, what: string) => void },
): { tokens: number } & Measured {
  const cutter = openCutter(userWords(knowledge));
  const source = readSource(dir);
  const encoded = encode(source, cutter, RECIPE.tokens);
  const learnt = learnProvisions(encoded, RECIPE, (done, total) => onStep(done, total, 'provisions'));
  const index = lexicon(source.units, { cutter, stop: new Set(knowledge.stopWords) });
  const folds = foldedExamples({ source, encoded, learnt, index }, (done, total) => onStep(done, total, 'folds'));
  index.close();
  const all = { encoded, questions: encoded.questions, recipe: RECIPE };
  const network = learnQuestions(learnt, all, (done, total) => onStep(done, total, 'questions'));
  const { units, questions, newest } = source;
  const { tokens } = encoded;
  const measured = crossValidated(folds);
  const answered = tableOfAnswers(network, encoded.questions, encoded);
  const of = { provisions: units.length, questions: questions.length, measured };
  keepModel({ network, tokens, answered, weights: weightsOf(folds) }, { recipe: RECIPE, data: newest, ...of });
  return { tokens: tokens.length, ...measured };
}

/** Fitted to every question, each as seen by what had not met it. */
function weightsOf(folds: readonly Example[][]): Weights {
  const fitted = weigh(folds.flat());
  return Object.fromEntries(FEATURES.map((name, at) => [name, fitted[at]])) as Weights;
}
