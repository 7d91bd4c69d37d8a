import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitScorer } from './fit.ts';
import type { Fold } from './folds.ts';
import { keepModel, type Origin } from './keep.ts';
import { RECIPE } from './recipe.ts';
import type { Source } from './source.ts';

/**
 * Writes, for each third of the questions, DIR/N: a model that never met them, and `questions.jsonl`, they themselves as
 * `plumbline eval` reads them. So the whole bot can be measured on questions like those it learnt from.
 */
export function keepThirds(
  dir: string,
  { folds, tokens, source }: { folds: readonly Fold[]; tokens: readonly string[]; source: Source },
  origin: Origin,
): void {
  for (const [at, { network, answered, questions }] of folds.entries()) {
    const others = folds.filter((_, other) => other !== at).flatMap(({ examples }) => examples);
    const scorer = fitScorer(others, RECIPE);
    const place = join(dir, String(at + 1));
    keepModel(place, { network, tokens, answered, scorer }, { ...origin, questions: others.length });
    const lines = questions.map((number) => {
      const { text, names } = source.questions[number] as Source['questions'][number];
      return `${JSON.stringify({ id: String(number), question: text, gold: names })}\n`;
    });
    writeFileSync(join(place, 'questions.jsonl'), lines.join(''));
  }
}
