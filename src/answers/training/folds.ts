import { type AnsweredTables, answeredBy, answeredTables } from '../ranking/answered-table.ts';
import type { OnStep } from './descend.ts';
import type { Encoded, EncodedQuestion, EncodedUnit } from './encode.ts';
import type { Example } from './example.ts';
import { exampleOf } from './examples.ts';
import { learnQuestions } from './learn.ts';
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

/** A third of the questions as seen by what learnt from the others only. */
export interface Fold {
  network: Network;
  /** The questions it learnt from. */
  answered: AnsweredTables;
  /** The questions it never met, and which they are. */
  examples: Example[];
  questions: number[];
}

/** Every question as the ranking would see it if it had never met it. */
export function learntFolds({ source, encoded, learnt, index }: Material, onStep: OnStep): Fold[] {
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
    const answered = tablesOfAnswers(network, known, encoded);
    const setting = { network, all, answered: answeredBy(answered), catalogue: index.catalogue };
    const questions = [...encoded.questions.keys()].filter(inFold);
    const examples = questions.map((at) => {
      const { text } = source.questions[at] as Source['questions'][number];
      return exampleOf(encoded.questions[at] as EncodedQuestion, index.search(text), setting);
    });
    return { network, answered, examples, questions };
  });
}

/** These questions and what answers them, by their vectors. */
export function tablesOfAnswers(
  network: Network,
  questions: readonly EncodedQuestion[],
  { units }: Encoded,
): AnsweredTables {
  const vectorOf = (tokens: Int32Array) => vectorsOf(network, [tokens]);
  const answering = new Map(
    questions.flatMap(({ gold }) => gold).map((unit) => [unit, answeringOf(units[unit], vectorOf)] as const),
  );
  return answeredTables(
    network.width,
    questions.map(({ tokens, gold }) => ({
      vector: vectorOf(tokens),
      provisions: gold.flatMap((unit) => answering.get(unit) ?? []),
    })),
  );
}

function answeringOf(unit: EncodedUnit | undefined, vectorOf: (tokens: Int32Array) => Float32Array) {
  return { law: unit?.law ?? '', vector: vectorOf(unit?.all ?? new Int32Array()) };
}
