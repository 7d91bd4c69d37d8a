import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { amounts } from '../../src/answers/grammar.ts';
import { hasIndex, openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { fold } from '../../src/answers/tokens.ts';
import type { Answer, Answers } from '../../src/answers/types.ts';
import { IMPORTED } from '../official.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/questions');
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('none'))
  .flatMap((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8')));
const day = '2025-04-19';

type Path = (string | number)[];

/** What an answer points at, and what was asked: not words of the answer. */
const REFERENCES = new Set([
  'question',
  'wants',
  'field',
  'day',
  'index',
  'citation',
  'id',
  'at',
  'kind',
  'whole',
  'sure',
]);

/** Every string and number of an answer that is words of it, by its path. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return value === '' ? [] : [path];
  if (typeof value === 'number') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    REFERENCES.has(key) && !(key === 'field' && path.length > 0) ? [] : leaves(child, [...path, key]),
  );
}

function changed(answer: Answer, path: Path, change: (leaf: string | number) => string | number): Answer {
  const copy = JSON.parse(JSON.stringify(answer));
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const last = path.at(-1) as string;
  holder[last] = change(holder[last]);
  return copy;
}

function replaced(leaf: string | number, at: number, character: string): string | number {
  if (typeof leaf === 'number') return leaf + 1 + (at % 7);
  const characters = [...leaf];
  const where = at % characters.length;
  characters[where] = characters[where] === character ? `${character}${character}` : character;
  return characters.join('');
}

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
    for (const answer of given) expect(answers.rebuilt(answer)).toEqual(answer);
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
          const passed = answers.rebuilt(changed(answer, path, (leaf) => replaced(leaf, at, character)));
          if (path[0] === 'answering' && path[1] === 'quote') expect(passed.answering).toBeUndefined();
          else expect(passed).toEqual(answer);
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
