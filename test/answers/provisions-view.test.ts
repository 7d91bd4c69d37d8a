import { expect, test } from 'vitest';
import { pointFor } from '../../src/answers/compose/point.ts';
import type { Answer, Answering, Cited } from '../../src/answers/types.ts';
import { provisionBlocks } from '../../src/answers/views/provisions.view.ts';

const cited = (article: number, more: Partial<Cited> = {}): Cited => ({
  citation: { instrument: '甲法', version: '2020-01-01', article },
  ...{ name: `甲法第${article}条`, within: '', title: '甲法', quote: `第${article}条的全文。`, warnings: [] },
  ...more,
});
const shown = (own: Cited[], near: Cited[], ranked: Cited[]) =>
  JSON.stringify(provisionBlocks({ cited: own, near }, ranked, true));

test('the likeliest stand in full, and one of what the answer rests on always does', () => {
  const [own, more] = [cited(1), cited(2)];
  const near = [cited(3), cited(4), cited(5)];
  const blocks = shown([own, more], near, [...near, own, more]);
  for (const article of [1, 3, 4]) expect(blocks).toContain(`第${article}条的全文。`);
  for (const article of [2, 5]) expect(blocks).not.toContain(`第${article}条的全文。`);
  expect(blocks).toContain('还引用：甲法第2条');
  expect(blocks).toContain('也可能相关：甲法第5条');
});

test('of what lies near and is not in full, the sentence that speaks to the question is shown, long ones cut', () => {
  const near = [cited(2), cited(3), cited(4, { mark: '这一句回答。' }), cited(5, { mark: '长'.repeat(200) })];
  const own = cited(1);
  const blocks = shown([own], near, [own, ...near]);
  expect(blocks).toContain('甲法第4条：这一句回答。');
  expect(blocks).not.toContain('长'.repeat(130));
  expect(blocks).not.toContain('也可能相关');
});

test('yes or no is read only from a passage that has most of what is asked, or of the article likely asked for', () => {
  const answering: Answering = {
    citation: { instrument: '甲法', article: 1 },
    ...{ name: '甲法第一条', within: '', quote: '可以扣押工具。', leads: true as const },
  };
  const point = (more: Partial<Answering>, question = '能不能扣押工具') => {
    const answer = { question, day: '2025-04-19', sure: true, cards: [], provisions: [cited(1)] };
    const knowledge = { bodies: [], intents: [] };
    return pointFor(
      { ...answer, answering: { ...answering, ...more } } as unknown as Answer,
      { exact: [], missing: [] },
      knowledge,
    );
  };
  expect(point({ settles: true })).toMatch(/^可以。/);
  expect(point({ likely: true, asked: true })).toMatch(/^符合条件的可以。/);
  expect(point({ likely: true })).toMatch(/^符合条件的可以。/);
  // Of whom nothing stands in the passage, another article may say otherwise.
  expect(point({ likely: true }, '孕妇的，能不能扣押工具')).toMatch(/^要看规定怎么写。/);
  expect(point({})).toBe('要看规定怎么写。甲法第一条：“可以扣押工具。”');
});
