import { expect, test } from 'vitest';
import { amounts } from '../../src/answers/grammar.ts';
import { fold, openCutter } from '../../src/answers/tokens.ts';

const cutter = openCutter(['晾晒海带']);

test('width, case and traditional characters make no difference', () => {
  expect(fold('ＡＢ５１條 無照經營')).toBe('ab51条 无照经营');
  expect(cutter.words('無照經營')).toEqual(cutter.words('无照经营'));
  expect(cutter.grams('《處罰法》')).toEqual(['处罚', '罚法']);
});

test('words of the knowledge are words, and their parts can still be found', () => {
  expect(cutter.words('禁止晾晒海带')).toEqual(expect.arrayContaining(['晾晒海带', '晾晒', '海带', '禁止']));
});

test('pairs stop at punctuation, and a single character stands alone', () => {
  expect(cutter.grams('罚款，没收。A')).toEqual(['罚款', '没收', 'a']);
  expect(cutter.grams('🙂！？')).toEqual([]);
  expect(cutter.words('🙂！？')).toEqual([]);
});

test('the same amount is one token, however it is written', () => {
  for (const text of ['五千元', '5千元', '5000元', '５０００元']) expect(amounts(fold(text))).toEqual(['5000元']);
  expect(amounts('五万元以上一百二十万元以下')).toEqual(['50000元', '1200000元']);
  expect(amounts('三十天内、三十日内')).toEqual(['30日', '30日']);
  expect(amounts('1.5倍，二个月，两年')).toEqual(['1点5倍', '2月', '2年']);
  expect(amounts('百元大钞，几千元')).not.toContain('NaN元');
});
