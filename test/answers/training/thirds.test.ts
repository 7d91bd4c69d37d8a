import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readQuestions } from '../../../src/answers/index.ts';
import { answeredIn } from '../../../src/answers/ranking/answered-table.ts';
import type { Scorer } from '../../../src/answers/ranking/scorer.ts';
import { openCutter } from '../../../src/answers/tokens.ts';
import { chanceOf } from '../../../src/answers/training/chance.ts';
import { encode } from '../../../src/answers/training/encode.ts';
import { type Fold, tablesOfAnswers } from '../../../src/answers/training/folds.ts';
import { newNetwork } from '../../../src/answers/training/network.ts';
import { RECIPE } from '../../../src/answers/training/recipe.ts';
import type { Source } from '../../../src/answers/training/source.ts';
import { keepThirds } from '../../../src/answers/training/thirds.ts';

const edition = { short: '船舶条例', title: '船舶条例' };
const source: Source = {
  units: ['停靠应当登记', '出海应当报告', '停靠应当缴费'].map((text, at) => ({
    ...{ edition, heading: '', text },
    label: `第${at + 1}条`,
  })),
  questions: [
    { text: '停靠要登记吗', gold: [0], names: ['船舶条例第1条'] },
    { text: '出海要报告吗', gold: [1], names: ['船舶条例第2条'] },
    { text: '停靠要缴费吗', gold: [2, 0], names: ['船舶条例第3条', '船舶条例第1条'] },
  ],
  phrased: [],
  newest: '2025-01-01',
};
const measured = { r10: 0, mrr10: 0, r100: 0 };

test('each third is kept with a model that never met it, and as eval reads it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'thirds-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const encoded = encode(source, openCutter([]), 100);
  const network = newNetwork(8, { provisions: encoded.provisions, all: 3 }, chanceOf(1));
  const folds = source.questions.map((_, at): Fold => {
    const known = encoded.questions.filter((_, other) => other !== at);
    const features = [Float64Array.of(0, 1), Float64Array.of(1, 0)];
    const examples = [{ features, right: [at === 0, at !== 0], wanted: 1 }];
    return { network, answered: tablesOfAnswers(network, known, encoded), examples, questions: [at] };
  });
  const origin = {
    recipe: { ...RECIPE, width: 8 },
    data: source.newest,
    provisions: 3,
    questions: 3,
    phrases: 0,
    measured,
  };
  keepThirds(dir, { folds, tokens: encoded.tokens, source }, origin);
  const asked = readQuestions(readFileSync(join(dir, '3/questions.jsonl'), 'utf8'));
  expect(asked).toEqual([{ id: '2', question: '停靠要缴费吗', gold: ['船舶条例第3条', '船舶条例第1条'] }]);
  // The third was answered by two provisions; of the others each by one.
  const met = answeredIn(join(dir, '3'), 8).nearest(new Float32Array(8), 9);
  expect(met.map(({ provisions }) => provisions.length)).toEqual([1, 1]);
  const { features } = JSON.parse(readFileSync(join(dir, '1/ranking.json'), 'utf8')) as Scorer;
  // Right in the other two is what has the first feature.
  expect(features[0]?.weight).toBeGreaterThan(0);
});
