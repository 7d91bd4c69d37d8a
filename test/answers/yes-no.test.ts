import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { verdictCopy } from '../../src/answers/compose/copy.ts';
import { openAnswersIn, readQuestions } from '../../src/answers/index.ts';
import { IMPORTED } from '../official.ts';

/** The questions of knowledge/questions that ask for yes or no, and the words that may lead, read off the law by hand. */
const EXPECTED = readFileSync(join(import.meta.dirname, 'yes-no.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const QUESTIONS = join(import.meta.dirname, '../../knowledge/questions');
const asked = new Map(
  readdirSync(QUESTIONS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readQuestions(readFileSync(join(QUESTIONS, file), 'utf8')))
    .map(({ id, question }) => [id, question]),
);
const WORDS = Object.values(verdictCopy);

/** How many lead with the right word, and those that lead with a wrong one. */
async function led(data: string): Promise<{ right: number; wrong: string[] }> {
  const answers = await openAnswersIn(data);
  let right = 0;
  const wrong: string[] = [];
  for (const [id = '', words = ''] of EXPECTED) {
    const text = asked.get(id) ?? '';
    const { point } = await answers.answer({ text, wants: 'any', day: '2025-04-19' });
    const word = WORDS.find((one) => point.startsWith(`${one}。`));
    if (word && words.split('|').includes(word)) right += 1;
    else if (word) wrong.push(`${text}: ${point}`);
  }
  answers.close();
  return { right, wrong };
}

const DATA = IMPORTED && dirname(IMPORTED);

test.skipIf(!DATA || !existsSync(join(DATA, 'index')))(
  'no yes is read from a passage that leaves out what may turn it round (skipped: see test/official.ts)',
  async () => {
    const answers = await openAnswersIn(DATA ?? '');
    const text = '查获一个吸毒成瘾的孕妇，能不能送强制隔离戒毒';
    const { point } = await answers.answer({ text, wants: 'any', day: '2025-04-19', field: '治安管理' });
    answers.close();
    expect(WORDS.filter((word) => point.startsWith(word))).toEqual([]);
  },
);

describe('of 36 questions for yes or no', () => {
  test('none leads with a wrong word without the words of the law', async () => {
    const { wrong } = await led(inject('indexed'));
    expect(wrong).toEqual([]);
  });

  test.skipIf(!DATA || !existsSync(join(DATA, 'index')))(
    'ten lead with the right word over the real texts and none with a wrong one (skipped: see test/official.ts)',
    async () => {
      const { right, wrong } = await led(DATA ?? '');
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(10);
    },
    60_000,
  );
});
