import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, printCitation } from '../../src/knowledge/grammar.ts';

const instruments = [
  { short: '行政处罚法', title: '中华人民共和国行政处罚法', aliases: ['处罚法'] },
  { short: '治安管理处罚法', title: '中华人民共和国治安管理处罚法', aliases: ['治安法', '治安处罚法'] },
  { short: '行政诉讼法', title: '中华人民共和国行政诉讼法', aliases: ['行诉法'] },
  { short: '环境保护法', title: '中华人民共和国环境保护法', aliases: ['环保法'] },
  {
    short: '最高人民法院关于适用《行政诉讼法》的解释',
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    aliases: [],
  },
];
const find = (text: string) => findCitations(text, instruments).map(printCitation);

describe('citations in free text', () => {
  it('are found by title, short title and alias', () => {
    expect(find('处罚法51条')).toEqual(['行政处罚法 第51条']);
    expect(find('行政处罚法第五十一条第二款')).toEqual(['行政处罚法 第51条第2款']);
    expect(find('《行政处罚法》第51条怎么用？')).toEqual(['行政处罚法 第51条']);
    expect(find('《中华人民共和国治安管理处罚法》第四十三条第二款第（一）项')).toEqual([
      '治安管理处罚法 第43条第2款第1项',
    ]);
    expect(find('行政处罚法 §51(2) 和处罚法§52')).toEqual(['行政处罚法 第51条第2款', '行政处罚法 第52条']);
    expect(find('按照治安法 第 ２０ 条')).toEqual(['治安管理处罚法 第20条']);
  });

  it('take the longest name that fits', () => {
    expect(find('治安管理处罚法22条')).toEqual(['治安管理处罚法 第22条']);
    expect(find('治安处罚法22条')).toEqual(['治安管理处罚法 第22条']);
    expect(find('最高人民法院关于适用《行政诉讼法》的解释第156条')).toEqual([
      '最高人民法院关于适用《行政诉讼法》的解释 第156条',
    ]);
    expect(find('《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第3条')).toEqual([
      '最高人民法院关于适用《行政诉讼法》的解释 第3条',
    ]);
  });

  it('carry the instrument through a list and over 该法', () => {
    expect(find('行政处罚法第51条、第五十二条和第53条第1款')).toEqual([
      '行政处罚法 第51条',
      '行政处罚法 第52条',
      '行政处罚法 第53条第1款',
    ]);
    expect(find('按环保法第59条，以及该法第63条')).toEqual(['环境保护法 第59条', '环境保护法 第63条']);
  });

  it('keep a version given as a day, and step over one given as a year', () => {
    expect(find('行政处罚法(2021-01-22) 第64条')).toEqual(['行政处罚法(2021-01-22) 第64条']);
    expect(find('行政处罚法（2021年修订）第64条')).toEqual(['行政处罚法 第64条']);
  });

  it('are not made up: no name, another law that ends alike, an impossible number', () => {
    for (const text of [
      '第51条怎么说',
      '海洋环境保护法第10条',
      '《税收处罚法》第51条',
      '税收处罚法51条',
      '处罚法一百二条',
      '处罚法 第0条',
      '行政处罚法',
      '三条建议',
    ]) {
      expect(find(text), text).toEqual([]);
    }
  });

  it('are found again wherever they are put in a sentence', () => {
    const lead = fc.constantFrom('', '请问', '根据', '老板违反', '我想看一下 ', '（', '是不是');
    const tail = fc.constantFrom('', '怎么理解', '，罚多少？', '）');
    const number = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(lead, number, tail, (before, article, after) => {
        expect(find(`${before}行政处罚法第${article}条${after}`)).toEqual([`行政处罚法 第${article}条`]);
      }),
    );
  });

  it('never throw, whatever the text', () => {
    const pieces = fc.constantFrom(
      '第',
      '条',
      '款',
      '一',
      '百',
      '9',
      '《',
      '》',
      '处罚法',
      '（',
      '）',
      '、',
      '的',
      '\n',
      '😀',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => void find(parts.join(''))));
    expect(find('《'.repeat(3000) + '处罚法第1条'.repeat(300))).toHaveLength(300);
  });
});
