import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleLabel,
  chineseNumeral,
  isDay,
  parseCitation,
  parsePlace,
  printCitation,
  provisionName,
  readNumeral,
  within,
} from '../../src/knowledge/grammar.ts';
import type { Citation } from '../../src/knowledge/types.ts';

const number = fc.integer({ min: 1, max: 9999 });
const citation: fc.Arbitrary<Citation> = fc.record(
  {
    instrument: fc.constantFrom(
      '行政处罚法',
      '刑法',
      '最高人民法院关于适用《行政诉讼法》若干问题的解释（一）',
      '关于刑法第十二条的解释',
    ),
    version: fc.constantFrom('2021-01-22', '1997-12-29'),
    article: number,
    suffix: number,
    paragraph: number,
    item: number,
  },
  { requiredKeys: ['instrument', 'article'] },
);

describe('Chinese numerals', () => {
  it('are written as statutes write them', () => {
    const written = [1, 10, 11, 20, 64, 100, 101, 105, 110, 111, 120, 1000, 1001, 1010, 1260, 9999].map(chineseNumeral);
    expect(written).toEqual(
      '一 十 十一 二十 六十四 一百 一百零一 一百零五 一百一十 一百一十一 一百二十 一千 一千零一 一千零一十 一千二百六十 九千九百九十九'.split(
        ' ',
      ),
    );
  });

  it('come back as the same number, all 9999 of them', () => {
    for (let n = 1; n <= 9999; n += 1) expect(readNumeral(chineseNumeral(n))).toBe(n);
  });

  it('are read in other spellings: 一十, 〇, 两, full width', () => {
    expect(['一十', '一十五', '一百〇五', '两百', '６４', '64'].map(readNumeral)).toEqual([10, 15, 105, 200, 64, 64]);
  });

  it('are refused when they are ambiguous or no number at all', () => {
    for (const text of ['', '零', '0', '一百二', '五十十', '二〇', '十百', '一万', '六四', '12345', '-1', '1.5']) {
      expect(readNumeral(text), text).toBeUndefined();
    }
    expect(() => chineseNumeral(0)).toThrow(RangeError);
    expect(() => chineseNumeral(10_000)).toThrow(RangeError);
  });
});

describe('a citation', () => {
  it('is printed and read back unchanged', () => {
    fc.assert(
      fc.property(citation, (one) => {
        expect(parseCitation(printCitation(one))).toEqual(one);
      }),
    );
  });

  it('is read in the spelling of the official text too', () => {
    fc.assert(
      fc.property(citation, (one) => {
        const { version: _, ...undated } = one;
        expect(parseCitation(`${provisionName(one)}${within(one)}`)).toEqual(undated);
      }),
    );
  });

  it('is printed with Arabic digits and named with Chinese ones', () => {
    const one = parseCitation('行政处罚法(2021-01-22) 第64条第1款第2项');
    expect(one).toEqual({ instrument: '行政处罚法', version: '2021-01-22', article: 64, paragraph: 1, item: 2 });
    expect(one && [provisionName(one), articleLabel(one), within(one)]).toEqual([
      '行政处罚法第六十四条',
      '第六十四条',
      '第一款第二项',
    ]);
  });

  it('knows articles inserted later', () => {
    const one = parseCitation('刑法 第120条之1');
    expect(one).toEqual({ instrument: '刑法', article: 120, suffix: 1 });
    expect(one && provisionName(one)).toBe('刑法第一百二十条之一');
    expect(parsePlace('第一百二十条之一')).toEqual({ article: 120, suffix: 1 });
  });

  it('is read with marks, the full title, full-width digits and brackets', () => {
    const spellings = [
      '《行政处罚法》第51条',
      '中华人民共和国行政处罚法第五十一条',
      '行政处罚法５１条',
      ' 行政处罚法 第 51 条 ',
    ];
    for (const text of spellings) expect(parseCitation(text), text).toEqual({ instrument: '行政处罚法', article: 51 });
    expect(parseCitation('行政处罚法（2021-01-22）第51条')?.version).toBe('2021-01-22');
    expect(parseCitation('刑法第十二条第（二）项')?.item).toBe(2);
  });

  it('is not read from anything else', () => {
    const others = [
      '',
      '行政处罚法',
      '第51条',
      '五十一条',
      '51条',
      '行政处罚法 第0条',
      '行政处罚法(2021-13-22) 第1条',
      '行政处罚法第51条规定',
      '行政处罚法 第X条',
    ];
    for (const text of others) expect(parseCitation(text), text).toBeUndefined();
  });

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCitation(text)));
    const pieces = fc.constantFrom(
      '第',
      '条',
      '之',
      '款',
      '项',
      '十',
      '百',
      '零',
      '1',
      '(',
      '2021-01-22',
      ')',
      '法',
      '《',
      '》',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => void parseCitation(parts.join(''))));
  });
});

it('places are read without an instrument', () => {
  for (const text of ['第51条', '51条', '第五十一条', '５１条'])
    expect(parsePlace(text), text).toEqual({ article: 51 });
  expect(parsePlace('第五十一条第二款第（三）项')).toEqual({ article: 51, paragraph: 2, item: 3 });
  expect(parsePlace('条')).toBeUndefined();
});

it('days are real calendar days', () => {
  expect(['2024-02-29', '2023-02-29', '2021-7-15', '2021-13-01', '20210715'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
