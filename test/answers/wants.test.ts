import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAnswers } from '../../src/answers/index.ts';
import type { Answer, Answers, Question } from '../../src/answers/types.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';

let answers: Answers;
beforeAll(async () => {
  const data = inject('indexed');
  answers = await openAnswers(join(data, 'index'), openTexts(join(data, 'texts')));
});
afterAll(() => answers.close());

const ask = (text: string, more: Partial<Question> = {}): Promise<Answer> =>
  answers.answer({ text, wants: 'any', day: '2025-04-19', ...more });

test('a basis is the power, with who enforces it and the range of the penalty', async () => {
  const { point, cards, provisions } = await ask('没有营业执照开店', { wants: 'basis' });
  expect(cards).toMatchObject([{ kind: 'power', power: { id: 'MKT-01' } }]);
  expect(point).toMatch(/^无照经营由区市场监督管理局查处：.*责令改正后拒不改正的，对经营者处1万元以上10万元以下罚款/);
  expect(provisions[0]).toMatchObject({ name: '市场主体登记管理条例第四十三条', adopted: '2021-07-27' });
});

test('a procedure asked for as a whole is its steps in order', async () => {
  const { point, cards } = await ask('听证', { wants: 'procedure' });
  expect(point).toMatch(/^行政处罚听证程序：依次是判断是否应当告知、告知听证权/);
  expect(cards).toMatchObject([
    { kind: 'procedure', procedure: { id: 'P-HEARING' }, steps: [{ at: 0 }, { at: 1 }, { at: 2 }] },
  ]);
});

test('a power’s procedure is shown when the procedure is what was asked for', async () => {
  expect((await ask('无照经营', { wants: 'procedure' })).cards).toMatchObject([{ procedure: { id: 'P-GENERAL' } }]);
});

test('discretion is the grade tables, marked as illustrations and no published standard', async () => {
  const { point, cards } = await ask('无照经营', { wants: 'discretion' });
  expect(cards[0]).toMatchObject({ kind: 'grades', power: { id: 'MKT-01' }, table: { marks: { illustrative: true } } });
  expect(point).toContain('示意分档（非公布基准）：轻微1万元以上不满4万元');
});

test('the longest time of a seizure is answered with both limits of the step', async () => {
  const { point } = await ask('查封最多能多久？');
  expect(point).toContain('不得超过30日');
  expect(point).toContain('延长不得超过30日');
});

test('a local amount is never filled in', async () => {
  const { point, cards } = await ask('未经同意设置大型户外广告');
  expect(point).toContain('数额由地方规定');
  expect(cards[0]).toMatchObject({ kind: 'power', power: { marks: { local: true } } });
});

test('a law that was replaced by one we do not have is still found, with its end and a warning', async () => {
  const { provisions, cards } = await ask('殴打他人怎么处罚', { day: '2026-02-01' });
  expect(provisions[0]).toMatchObject({ name: '治安管理处罚法第四十三条', repealed: '2026-01-01' });
  expect(provisions[0]?.warnings.join()).toContain('2026-01-01起施行的是2025-06-27通过的版本');
  expect(cards[0]).toMatchObject({
    power: { marks: { statusWarning: expect.stringContaining('2026年1月1日起施行') } },
  });
});

test('a field leaves other fields’ powers out, unless the question names one outright', async () => {
  const other = await ask('老板不发钱', { field: '土地执法' });
  expect(other.cards.filter((card) => card.kind === 'power' && card.power.field !== '土地执法')).toEqual([]);
  const outright = await ask('没有营业执照开店', { field: '城管执法' });
  expect(outright.cards).toMatchObject([{ power: { id: 'MKT-01' } }]);
});
