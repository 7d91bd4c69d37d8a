import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCutter } from '../../../src/answers/tokens.ts';
import { newCorpus } from '../../../src/answers/vectors/corpus.ts';
import { WordEmbeddings } from '../../../src/answers/vectors/embeddings.ts';
import { openVectors, saveVectors } from '../../../src/answers/vectors/store.ts';
import { train } from '../../../src/answers/vectors/train.ts';
import { dot } from '../../../src/answers/vectors/words.ts';

/** Two topics that share no words, each in its own sentences, in a fixed pseudo-random order. */
function twoTopics(size = 130) {
  const corpus = newCorpus();
  const words = (topic: string) => Array.from({ length: size }, (_, at) => `${topic}${at}`);
  const topics = [words('sea'), words('hill')];
  let state = 7;
  const next = (below: number) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
  for (let unit = 0; unit < 400; unit += 1) {
    const topic = topics[unit % 2] as string[];
    corpus.add(
      Array.from({ length: 20 }, () => topic[next(size)] as string),
      [],
    );
  }
  return corpus;
}
const cutter = openCutter([]);

test('words used together come near each other, and the same units give the same numbers', () => {
  const trained = train(twoTopics());
  if (!trained) throw new Error('nothing was learnt');
  const embeddings = new WordEmbeddings(trained.words, cutter);
  const [sea, sea2, hill] = [['sea1'], ['sea2'], ['hill1']].map((terms) => embeddings.embed(terms));
  expect(dot(sea as number[], sea2 as number[])).toBeGreaterThan(dot(sea as number[], hill as number[]) + 0.2);
  const again = train(twoTopics());
  expect(again?.words.vectors).toEqual(trained.words.vectors);
  expect(again?.units[17]).toEqual(trained.units[17]);
});

test('too little text gives no vectors', () => {
  expect(train(twoTopics(20))).toBeUndefined();
});

test('what was saved finds the same neighbours, and unknown words find none', async () => {
  const trained = train(twoTopics());
  if (!trained) throw new Error('nothing was learnt');
  const dir = mkdtempSync(join(tmpdir(), 'vectors-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  await saveVectors(dir, trained, { cutter, onBatch: () => {} });
  const vectors = await openVectors(dir, cutter);
  const near = await vectors.near(['sea1', 'sea2', 'sea3'], 10);
  expect(near).toHaveLength(10);
  expect(near.every(({ id }) => id % 2 === 1)).toBe(true);
  const best = near[0] as { id: number; score: number };
  const exact = new WordEmbeddings(trained.words, cutter).embed(['sea1', 'sea2', 'sea3']);
  expect(best.score).toBeCloseTo(dot(exact, trained.units[best.id - 1] as number[]), 1);
  expect(await vectors.near(['unknown'], 10)).toEqual([]);
});
