import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { amounts } from '../../src/answers/grammar.ts';
import { hasIndex, openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { fold } from '../../src/answers/tokens.ts';
import type { Answer, Answers } from '../../src/answers/types.ts';
import { blocks, leaves, mutated, type Path } from '../eval/mutations.ts';
import { IMPORTED } from '../official.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/questions');
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('none'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const day = '2025-04-19';

const places = [
  { what: 'the knowledge alone', dir: inject('indexed') },
  ...(IMPORTED && hasIndex(join(IMPORTED, '../index')) ? [{ what: 'imported texts', dir: dirname(IMPORTED) }] : []),
];

describe.each(places)('over $what', ({ dir }) => {
  let answers: Answers;
  let given: Answer[];
  beforeAll(async () => {
    answers = await openAnswersIn(dir);
    given = [];
    for (const { question: text, field } of questions)
      given.push(await answers.answer({ text, wants: 'any', day, ...(field && { field }) }));
  }, 120_000);
  afterAll(() => answers.close());

  test('what was composed passes the gate as it is', () => {
    for (const answer of given) expect(JSON.stringify(answers.rebuilt(answer))).toBe(JSON.stringify(answer));
  });

  test('no changed character or number of an answer or provision gets through', () => {
    const spots = given.map((answer) => leaves(answer));
    fc.assert(
      fc.property(
        fc.nat({ max: given.length - 1 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('不', '十', '9', '可', '元'),
        (which, spot, at, character) => {
          const answer = given[which] as Answer;
          const path = spots[which]?.[spot % (spots[which]?.length ?? 1)] as Path;
          expect(blocks(answers, answer, mutated(answer, path, { at, character }))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  }, 120_000);

  test('the first sentence has no figure that is not in what it cites', () => {
    const known = (answer: Answer) =>
      new Set(values(JSON.stringify([answer.cards, answer.provisions, answer.answering])));
    let seen = 0;
    for (const answer of given.filter(({ lapsed }) => !lapsed)) {
      const there = known(answer);
      for (const figure of figures(answer.point)) {
        seen += 1;
        expect([...there], `${answer.question}：${answer.point}`).toContain(figure);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

/** Numbers of a text, and those written with a unit, in Chinese too. */
function values(text: string): number[] {
  const plain = fold(text);
  return [...(plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number), ...figures(plain)];
}

/** Numbers that stand with a unit: 二百元, 5日, 0.5倍. */
function figures(text: string): number[] {
  return amounts(fold(text)).map((amount) => Number.parseFloat(amount.replace('点', '.')));
}
