import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { amountsIn } from '../../src/knowledge/amounts.grammar.ts';
import { checkTexts } from '../../src/knowledge/index.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';
import { madeUp, storeOf } from '../versions/made-up.ts';
import { KNOWLEDGE } from './folder.ts';

it('numbers are read as statutes write them', () => {
  const text =
    '处五千元以上二十万元以下；1.5万元；一万五千元；一百万元；百分之三十；三倍；七个工作日、30日、二十四小时。';
  const money = '五千元、二十万元、1.5万元、一万五千元、一百零五万元、二亿元';
  expect([...amountsIn(money, '元')]).toEqual([5000, 200_000, 15_000, 1_050_000, 200_000_000]);
  expect([...amountsIn(text, '%')]).toEqual([30]);
  expect([...amountsIn(text, '倍')]).toEqual([3, 0.3]);
  expect([...amountsIn('货值等值以上', '倍')]).toEqual([1]);
  expect([...amountsIn(text, '日')]).toEqual([7, 30]);
  expect([...amountsIn(text, '小时')]).toEqual([24]);
});

it('without texts nothing is compared, and that is said loudly', () => {
  const texts = openTexts(mkdtempSync(join(tmpdir(), 'none-')));
  const { mistakes, sentence } = checkTexts(KNOWLEDGE, texts);
  expect(mistakes).toEqual([]);
  expect(sentence).toMatch(/^⚠ 没有导入官方文本/);
});

it('a cited article that is missing and a number that does not stand in it are told with file and line', async () => {
  const store = await storeOf([['市场主体登记管理条例(2021-07-27)', madeUp('市场主体登记管理条例', '2021-07-27', 30)]]);
  const { mistakes } = checkTexts(KNOWLEDGE, store.texts);
  store.close();
  const of = (part: string) => mistakes.filter(({ message }) => message.includes(part));
  // The made-up text has only 30 articles.
  expect(of('第43条').some(({ file, line }) => file.endsWith('.yaml') && line > 1)).toBe(true);
});
