import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { idOf } from '../../src/answers/card.ts';
import { openAnswers, openAnswersIn } from '../../src/answers/index.ts';
import { nextQuestions } from '../../src/answers/next/next.rules.ts';
import type { Answer, Answers } from '../../src/answers/types.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { IMPORTED } from '../official.ts';

const day = '2025-04-19';
let answers: Answers;
beforeAll(async () => {
  const data = inject('indexed');
  answers = await openAnswers(join(data, 'index'), openTexts(join(data, 'texts')));
});
afterAll(() => answers.close());

const entries = () => {
  const { powers, procedures, rules } = answers.knowledge;
  return [...powers, ...procedures, ...rules].map(({ id }) => id);
};
const asked = (text: string, subject?: Answer) =>
  answers.answer({ text, wants: 'any', day, ...(subject && { subject }) });
const next = (answer: Answer) => nextQuestions(answer, answers.knowledge);

/** What was offered under `from`, asked: what is wrong with the answer. */
function faults(text: string, from: Answer, answer: Answer): string[] {
  const evidence = answer.provisions.some(({ quote, gist }) => quote || gist);
  const offered = next(answer);
  const step =
    answer.cards[0]?.kind === 'procedure' && answer.cards[0].procedure.steps[answer.cards[0].steps[0]?.at ?? 0];
  const bare = step && step.basis.length === 0;
  return [
    ...(answer.sure && answer.cards.length > 0 ? [] : ['is not answered']),
    ...(evidence || bare ? [] : ['rests on nothing']),
    ...(offered.length >= 3 && offered.length <= 4 ? [] : [`leads to ${offered.length} questions`]),
    ...(offered.includes(text) ? ['is offered again'] : []),
    ...([...text].length <= 40 ? [] : ['is too long for a button on a narrow screen']),
  ].map(
    (fault) =>
      `${from.thread?.map(({ id, question }) => `${id}${question}`)} ${from.cards.map(idOf)} ${text} ${answer.cards.map(idOf)} ${fault}`,
  );
}

test('under every card stand three or four questions, and each of them, asked, is answered with its evidence', async () => {
  const wrong: string[] = [];
  const done = new Set<string>();
  let waiting = entries().flatMap((id) => answers.show([id], 'any', { day }) ?? []);
  wrong.push(...waiting.filter((one) => next(one).length < 3).map((one) => `${one.question}: ${next(one)}`));
  // What a card offers, and what the answers to that offer.
  for (let depth = 0; depth < 2; depth += 1) {
    const later: Answer[] = [];
    for (const from of waiting)
      for (const text of next(from)) {
        const key = `${from.cards.slice(0, 1).map(idOf)} ${text}`;
        if (done.has(key)) continue;
        done.add(key);
        const answer = await asked(text, from);
        wrong.push(...faults(text, from, answer));
        if (answer.cards.length > 0) later.push(answer);
      }
    waiting = later;
  }
  expect(wrong).toEqual([]);
  expect(done.size).toBeGreaterThan(500);
}, 120_000);

test('what is not answered offers what may have been meant, and chit-chat nothing', async () => {
  const local = await asked('我们区占道经营的裁量标准第一档是多少');
  expect(local.sure).toBe(false);
  expect(next(local)).toContain('擅自占用、挖掘城市道路怎么罚？');
  expect(next(await asked('讲个笑话听听'))).toEqual([]);
});

test('an unanswered question leads to nothing that is not answered', async () => {
  const answer = await asked('我们区占道经营的裁量标准第一档是多少');
  for (const text of next(answer)) expect(faults(text, answer, await asked(text, answer))).toEqual([]);
});

test('what has been asked in a thread is not offered again, in whatever words', async () => {
  const power = await asked('没有营业执照开店');
  const hearing = await asked('那要不要听证', power);
  expect(next(power)).toContain('要听证吗？');
  expect(next(hearing)).not.toContain('要听证吗？');
  const time = await asked('处罚决定要多久作出？', hearing);
  expect(next(time)).not.toContain('要听证吗？');
  // Of what is left the power of the thread is still the subject.
  expect(next(time)).toContain('能当场处罚吗？');
  expect((await asked('能当场处罚吗？', time)).cards.map(idOf)).toEqual(['MKT-01']);
});

const DATA = IMPORTED && dirname(IMPORTED);
/** Answered by the words of the law, of the kinds there are: a penalty, a duty, a term, a permission. */
const LED = [
  '未经设立登记从事经营活动的怎么罚',
  '劳动合同的试用期最长多久',
  '查封扣押的期限能延长吗',
  '听证由谁主持',
  '分包单位要不要编工资表',
];

test.skipIf(!DATA || !existsSync(join(DATA, 'index')))(
  'under an answer led by the words of the law stand three or four questions, all answered (skipped: see test/official.ts)',
  async () => {
    const real = await openAnswersIn(DATA ?? '');
    const wrong: string[] = [];
    let led = 0;
    for (const text of LED) {
      const answer = await real.answer({ text, wants: 'any', day });
      if (answer.answering?.leads) led += 1;
      const offered = nextQuestions(answer, real.knowledge);
      if (offered.length < 3) wrong.push(`${text} leads to ${offered}`);
      for (const one of offered) {
        const { sure, provisions } = await real.answer({ text: one, wants: 'any', day, subject: answer });
        if (!sure || !provisions.some(({ quote }) => quote)) wrong.push(`${text}: ${one} is not answered`);
      }
    }
    real.close();
    expect(wrong).toEqual([]);
    expect(led).toBeGreaterThanOrEqual(3);
  },
);
