import { expect, test } from 'vitest';
import { evaluate, readQuestions, trigramBaseline } from '../../src/answers/index.ts';
import { showsPoint } from '../../src/answers/point-shown.ts';

const ranked = (...names: string[]) => names.map((name, at) => ({ name, score: 10 - at }));
const day = '2025-01-01';

test('figures are means over questions, counted by hand', async () => {
  const lists: Record<string, string[]> = {
    one: ['甲法第一条', '乙法第二条', '丙法第三条'],
    two: ['丁法第九条', '乙法第二条'],
    none: [],
  };
  const questions = [
    { id: '1', question: 'one', gold: ['甲法第一条', '丙法第三条'] },
    { id: '2', question: 'two', gold: ['中华人民共和国乙法第二条'] },
    { id: '3', question: 'none', gold: ['甲法第一条'] },
    { id: '4', question: 'none', gold: [] },
  ];
  const rank = async ({ text }: { text: string }) => ({
    ranked: ranked(...(lists[text] ?? [])),
    sure: text !== 'none',
  });
  const figures = await evaluate(rank, questions, { day });
  const ndcg = (1 + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3));
  expect(figures).toMatchObject({ n: 4, abstained: 2 });
  expect(figures.r1).toBeCloseTo((0.5 + 0 + 0) / 3);
  expect(figures.r5).toBeCloseTo((1 + 1 + 0) / 3);
  expect(figures.mrr10).toBeCloseTo((1 + 0.5 + 0) / 3);
  expect(figures.ndcg10).toBeCloseTo((ndcg + 1 / Math.log2(3) + 0) / 3);
});

test('the field is each question’s own, one for all, or none', async () => {
  const fields: (string | undefined)[] = [];
  const rank = async ({ field }: { field?: string }) => {
    fields.push(field);
    return { ranked: [], sure: true };
  };
  const questions = [{ id: '1', question: 'a', field: '城管执法' as const, gold: [] }];
  await evaluate(rank, questions, { day });
  await evaluate(rank, questions, { day, field: '工商执法' });
  await evaluate(rank, questions, { day, withoutField: true });
  expect(fields).toEqual(['城管执法', '工商执法', undefined]);
});

test('a line that is no question is named', () => {
  const good = '{"id": "1", "question": "甲", "gold": ["乙法第一条"]}';
  expect(readQuestions(`${good}\n\n${good}\n`)).toHaveLength(2);
  expect(() => readQuestions(`${good}\n{"id": 2}`)).toThrow('line 2 is not');
  expect(() => readQuestions(`${good}\nnot json`)).toThrow('line 2 is not');
  expect(() => readQuestions('{"id": "1", "question": "甲", "gold": [], "field": "没有的领域"}')).toThrow(
    'line 1 is not',
  );
});

test('the baseline finds by three characters in a row, one name once', async () => {
  const edition = { short: '桥面条例', title: '桥面条例' };
  const unit = (label: string, text: string) => ({ edition, label, heading: '', text });
  const rank = trigramBaseline([
    unit('第一条', '禁止晾晒海带'),
    unit('第一条', '禁止晾晒海带和紫菜'),
    unit('第二条', '准许'),
  ]);
  const question = { text: '晾晒海带？', wants: 'any' as const, day };
  expect((await rank(question, 10)).ranked.map(({ name }) => name)).toEqual(['桥面条例第一条']);
  expect((await rank({ ...question, text: '海带' }, 10)).ranked).toEqual([]);
  rank.close();
});

test('a point is shown where its words stand, however numbers and marks are written', () => {
  const shown = (text: string, point: string | string[]) => showsPoint(text, point);
  expect(shown('处２００元以上 五百元以下的罚款', '二百元以上500元以下罚款')).toBe(true);
  expect(shown('处建设工程造价5%以上10%以下', '百分之五以上百分之十以下')).toBe(true);
  expect(shown('应当在十五日内', '五日')).toBe(false);
  expect(shown('应当在五日内', ['三日', '5日'])).toBe(true);
  expect(shown('可以没收', '不得没收')).toBe(false);
  expect(shown('任何话', '，')).toBe(false);
});

test('points are counted over the questions that have one', async () => {
  const questions = [
    { id: '1', question: 'one', gold: [], point: '五日' },
    { id: '2', question: 'two', gold: [], point: '五日' },
    { id: '3', question: 'three', gold: [], point: '五日' },
    { id: '4', question: 'four', gold: [] },
  ];
  const text: Record<string, string> = { one: '5日', two: '十五日', three: '限五日内' };
  const sent = async (question: { text: string }) => ({ text: text[question.text] ?? '五日', first: question.text });
  const figures = await evaluate(async () => ({ ranked: [], sure: true }), questions, { day, sent });
  expect(figures.point).toBeCloseTo(2 / 3);
  expect(figures.first).toBe(0);
});
