import { type AnsweredTable, answeredBy, answeredTable } from '../ranking/answered-table.ts';
import type { Encoded, EncodedQuestion } from './encode.ts';
import { exampleOf } from './examples.ts';
import type { Example } from './fit.ts';
import { learnQuestions, type OnStep } from './learn.ts';
import type { lexicon } from './lexicon.ts';
import { type Network, vectorsOf } from './network.ts';
import { RECIPE } from './recipe.ts';
import type { Source } from './source.ts';

const FOLDS = 3;

interface Material {
  source: Source;
  encoded: Encoded;
  learnt: Network;
  index: ReturnType<typeof lexicon>;
}

/**
 * Every question as the ranking would see it if it had never met it: by embeddings that learnt from the other folds
 * only, beside the questions of these. One list of examples a fold.
 */
export function foldedExamples({ source, encoded, learnt, index }: Material, onStep: OnStep): Example[][] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (at: number) => at % FOLDS === fold;
    const known = encoded.questions.filter((_, at) => !inFold(at));
    const network = learnQuestions(learnt, { encoded, questions: known, recipe: RECIPE }, (done, total) =>
      onStep(fold * total + done, FOLDS * total),
    );
    const all = vectorsOf(
      network,
      encoded.units.map((unit) => unit.all),
    );
    const setting = { network, all, answered: answersOf(network, known, encoded), catalogue: index.catalogue };
    return encoded.questions.flatMap((question, at) =>
      inFold(at) ? [exampleOf(question, index.search(source.questions[at]?.text ?? ''), setting)] : [],
    );
  });
}

/** These questions by their vectors and the instruments that answer them. */
function answersOf(network: Network, questions: readonly EncodedQuestion[], encoded: Encoded): AnsweredTable {
  return answeredBy(tableOfAnswers(network, questions, encoded));
}

export function tableOfAnswers(network: Network, questions: readonly EncodedQuestion[], { units }: Encoded) {
  const vectors = vectorsOf(
    network,
    questions.map(({ tokens }) => tokens),
  );
  return answeredTable(
    network.width,
    questions.map(({ gold }, at) => ({
      vector: vectors.slice(at * network.width, (at + 1) * network.width),
      laws: gold.map((unit) => units[unit]?.law ?? ''),
    })),
  );
}
