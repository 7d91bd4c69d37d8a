import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type GoldQuestion, hasIndex, openAnswersIn, readQuestions, unitsOf } from '../../src/answers/index.ts';
import type { Answer, Answers } from '../../src/answers/types.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { IMPORTED } from '../official.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/questions');
const questions = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const day = '2025-04-19';

/** Which of the three refusals each kind of question is to get. */
const REASONS: Record<string, string> = {
  ...{ foreign: 'outside', private: 'outside', chat: 'outside', other: 'outside', opinion: 'outside' },
  ...{ daily: 'outside', local: 'notHeld', secret: 'notHeld', invented: 'notHeld' },
};

const withTexts = IMPORTED && hasIndex(join(IMPORTED, '../index')) ? [dirname(IMPORTED)] : [];
const places = [
  { what: 'the knowledge alone', data: inject('indexed') },
  ...withTexts.map((data) => ({ what: 'imported texts', data })),
];

/** These questions set the weights: what is held here is that no later change undoes it, not how strangers' fare. */
describe.each(places)('over $what', ({ data }) => {
  let answers: Answers;
  const answered = new Map<GoldQuestion, Answer>();
  beforeAll(async () => {
    answers = await openAnswersIn(data);
    const texts = openTexts(join(data, 'texts'));
    const held = new Set(
      [...unitsOf(answers.knowledge, texts)].map(({ edition, label }) => `${edition.short}${label}`),
    );
    texts.close();
    for (const question of questions) {
      const { question: text, gold, field } = question;
      if (gold.length > 0 && !gold.some((name) => held.has(name))) continue;
      answered.set(question, await answers.answer({ text, wants: 'any', day, ...(field && { field }) }));
    }
  }, 300_000);
  afterAll(() => answers.close());

  const of = (is: (question: GoldQuestion) => boolean) => [...answered].filter(([question]) => is(question));
  const refused = (some: [GoldQuestion, Answer][]) => some.filter(([, { sure }]) => !sure).length / some.length;

  test('at most 5 % of what can be answered is refused, and F1 of refusing is .90 or more', () => {
    const wrongly = refused(of(({ gold }) => gold.length > 0));
    const rightly = refused(of(({ gold }) => gold.length === 0));
    expect(wrongly).toBeLessThanOrEqual(0.05);
    expect((2 * rightly) / (rightly + wrongly + 1)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(Object.entries(REASONS))('of the refused of kind %s at least 85 % are told: %s', (kind, reason) => {
    const some = of((question) => question.kind === kind).filter(([, { sure }]) => !sure);
    expect(some.length).toBeGreaterThan(25);
    const right = some.filter(([, { refusal }]) => refusal?.reason === reason);
    expect(right.length / some.length).toBeGreaterThanOrEqual(0.85);
  });
});
