import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { calibrateOn, kindsOn, openSearcherIn, readQuestions, reportOn } from '../../src/answers/calibration.ts';

type Searcher = Awaited<ReturnType<typeof openSearcherIn>>;

const FOLDER = join(import.meta.dirname, '../../knowledge/questions');
const some = (name: string, every: number) =>
  readQuestions(readFileSync(join(FOLDER, name), 'utf8')).filter((_, at) => at % every === 0);
const own = [...some('urban.jsonl', 1), ...some('labour.jsonl', 1), ...some('none-kinds.jsonl', 4)];
const lay = [
  { id: 'lay-1', question: '离婚后孩子归谁抚养', gold: ['民法典第一千零八十四条'] },
  { id: 'lay-2', question: '老板拖欠工资怎么办', gold: ['劳动合同法第八十五条'] },
];

let searcher: Searcher;
beforeAll(async () => {
  searcher = await openSearcherIn(inject('indexed'));
});
afterAll(() => searcher.index.close());

const calibrated = () => calibrateOn({ texts: searcher, bare: searcher }, { own, lay, day: '2025-04-19' });

test('the same questions give the same weights, and none of the evidence for an answer counts against one', async () => {
  const { weights, settings } = await calibrated();
  expect(JSON.stringify((await calibrated()).weights)).toBe(JSON.stringify(weights));
  for (const { weights: of } of Object.values(weights.answerable))
    for (const name of ['score', 'coverage', 'words', 'bestArticle', 'ownArticle', 'scope', 'known'])
      expect(of[name]).toBeGreaterThanOrEqual(0);
  expect(settings.map(({ setting }) => setting)).toEqual(['texts', 'textsInField', 'bare', 'bareInField']);
}, 120_000);

test('its figures say what became of each question, and count a kind that was never seen by itself', async () => {
  const { settings } = await calibrated();
  for (const { calibrated: one } of settings) {
    const report = reportOn(one);
    expect(report.answerable + report.unanswerable).toBe(one.crossed.length);
    expect(report.refusedWrongly).toBeLessThanOrEqual(0.08);
    expect(report.cardRight + report.cardWrong).toBeLessThanOrEqual(1 - report.refusedWrongly);
    const kinds = kindsOn(one);
    expect(kinds.reduce((sum, { n }) => sum + n, 0)).toBe(report.unanswerable);
    expect(one.strange.length).toBe(report.unanswerable);
  }
}, 120_000);
