import type { Phrased } from '../../knowledge/phrasings/types.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { phrasesBy } from '../artefact/phrases.ts';
import { userWords } from '../artefact/user-words.ts';
import { openCutter } from '../tokens.ts';
import { MODEL } from '../vectors/model.ts';
import { encode } from './encode.ts';
import { fitScorer } from './fit.ts';
import { learntFolds, tablesOfAnswers } from './folds.ts';
import { keepModel, type Origin } from './keep.ts';
import { learnPhrases, learnProvisions, learnQuestions } from './learn.ts';
import { lexicon } from './lexicon.ts';
import { crossValidated, type Measured } from './measure.ts';
import { RECIPE } from './recipe.ts';
import { readSource } from './source.ts';
import { keepThirds } from './thirds.ts';

interface Training {
  knowledge: Knowledge;
  phrasings: readonly Phrased[];
  /** A folder for a model of each third, too: see `keepThirds`. */
  thirds?: string;
  onStep: (done: number, total: number, what: string) => void;
}

/** Trains on DIR/stard and keeps the model in the repository. */
export function train(dir: string, { knowledge, phrasings, thirds, onStep }: Training): { tokens: number } & Measured {
  const cutter = openCutter(userWords(knowledge));
  const source = readSource(dir, phrasesBy(phrasings, knowledge));
  const encoded = encode(source, cutter, RECIPE.tokens);
  const step = (what: string) => (done: number, total: number) => onStep(done, total, what);
  const alone = learnProvisions(encoded, RECIPE, step('provisions'));
  const learnt = learnPhrases(alone, encoded, RECIPE, step('phrases'));
  const index = lexicon(source.units, { cutter, stop: new Set(knowledge.stopWords) });
  const folds = learntFolds({ source, encoded, learnt, index }, step('folds'));
  index.close();
  const examples = folds.map((fold) => fold.examples);
  const measured = crossValidated(examples);
  const { tokens, questions } = encoded;
  const origin: Origin = {
    recipe: RECIPE,
    data: source.newest,
    provisions: source.units.length,
    questions: questions.length,
    phrases: encoded.phrased.length,
    measured,
  };
  if (thirds) keepThirds(thirds, { folds, tokens, source }, origin);
  const network = learnQuestions(learnt, { encoded, questions, recipe: RECIPE }, step('questions'));
  const answered = tablesOfAnswers(network, questions, encoded);
  // Fitted to every question, each as seen by what had not met it.
  const scorer = fitScorer(examples.flat(), RECIPE);
  keepModel(MODEL, { network, tokens, answered, scorer }, origin);
  return { tokens: tokens.length, ...measured };
}
