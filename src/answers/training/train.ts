import type { Knowledge } from '../../knowledge/types.ts';
import { userWords } from '../artefact/user-words.ts';
import { openCutter } from '../tokens.ts';
import { encode } from './encode.ts';
import { keepModel } from './keep.ts';
import { learn, type Recipe } from './learn.ts';
import { readSource } from './source.ts';

/** Measured by cross-validation on STARD's training split. */
const RECIPE: Recipe = { seed: 1, width: 128, tokens: 62_000, rounds: 2, provisions: 170, questions: 86, rate: 2e-3 };

/** Trains on DIR/stard and keeps the model in the repository. */
export function train(
  dir: string,
  { knowledge, onStep }: { knowledge: Knowledge; onStep: (done: number, total: number, what: string) => void },
): { tokens: number } {
  const cutter = openCutter(userWords(knowledge));
  const source = readSource(dir);
  const encoded = encode(source, cutter, RECIPE.tokens);
  const step = (done: number, total: number) => onStep(done, total, 'embeddings');
  const network = learn(encoded, encoded.questions, { recipe: RECIPE, onStep: step });
  const { units, questions, newest } = source;
  keepModel(network, encoded.tokens, {
    recipe: RECIPE,
    data: newest,
    provisions: units.length,
    questions: questions.length,
  });
  return { tokens: encoded.tokens.length };
}
