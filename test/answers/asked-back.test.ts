import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAnswers } from '../../src/answers/index.ts';
import { spanIn } from '../../src/answers/two-versions/span.grammar.ts';
import type { Answers, Question } from '../../src/answers/types.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';

let answers: Answers;
beforeAll(async () => {
  const data = inject('indexed');
  answers = await openAnswers(join(data, 'index'), openTexts(join(data, 'texts')));
});
afterAll(() => answers.close());

const ask = (text: string, more: Partial<Question> = {}) =>
  answers.answer({ text, wants: 'any', day: '2025-08-19', ...more });

test('each meaning is told with its penalty and its article, so that both answers are read at once', async () => {
  const { meanings = [], point, provisions } = await ask('占道经营');
  expect(point).toBe('这句话可能指下面几种情况，您问的是哪一种？');
  expect(meanings.map(({ names }) => names[0])).toEqual([
    '城市道路管理条例第四十二条',
    '城市市容和环境卫生管理条例第三十六条',
  ]);
  expect(meanings[0]?.point).toContain('可以对行为人处2万元以下罚款');
  for (const { names } of meanings) expect(provisions.map(({ name }) => name)).toContain(names[0]);
});

test('what was changed in a meaning does not go out', async () => {
  const answer = await ask('占道经营');
  const changed = structuredClone(answer);
  if (changed.meanings?.[0]) changed.meanings[0].point = changed.meanings[0].point.replace('2万元', '9万元');
  expect(changed).not.toEqual(answer);
  expect(answers.rebuilt(changed)).toEqual(answers.rebuilt(answer));
});

test('a bare word of several fields is asked back only where no field is known', async () => {
  const fields = (await ask('噪声扰民')).meanings?.map(({ field }) => field);
  expect(fields).toEqual(['治安管理', '城管执法']);
  expect((await ask('噪声扰民', { field: '城管执法' })).meanings).toBeUndefined();
});

test('in a thread it is the matter of the thread, and nothing is asked back', async () => {
  const subject = await ask('没有营业执照开店');
  expect((await ask('罚多少', { subject })).meanings).toBeUndefined();
});

test('a year in which the law changed is asked back with both; one in which it did not is answered by the law of then', async () => {
  const { versions = [], point } = await ask('2025年无证采矿罚多少');
  expect(point).toContain('2025年里这方面的规定改过');
  expect(versions.map(({ day, lapsed }) => [day, lapsed])).toEqual([
    ['2025-01-01', true],
    ['2025-08-19', undefined],
  ]);
  const { versions: none, day, asOf } = await ask('2025年7月无证采矿罚多少');
  expect([none, day, asOf]).toEqual([undefined, '2025-07-31', true]);
  // A day that was asked for decides.
  expect((await ask('2025年无证采矿罚多少', { asOf: true })).versions).toBeUndefined();
});

test.each([
  ['2024年统计造假怎么罚', '2024-01-01', '2024-12-31', '统计造假怎么罚'],
  ['在2024年2月份，乱倒渣土怎么罚', '2024-02-01', '2024-02-29', '乱倒渣土怎么罚'],
  ['2025年发生的无证采矿怎么罚', '2025-01-01', '2025-08-19', '无证采矿怎么罚'],
])('%s is about %s to %s', (typed, first, last, text) => {
  expect(spanIn(typed, '2025-08-19')).toMatchObject({ first, last, text });
});

test.each([
  '2024年修订的公司法',
  '2024年度计划',
  '2024年5月1日的行为',
  '2024年以前的案子',
  '2026年怎么罚',
  '公司法2024年',
  '2024年3月3日怎么罚',
])('%s tells no stretch of time', (typed) => expect(spanIn(typed, '2025-08-19')).toBeUndefined());
