import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, writtenCell } from '../../src/statistics/cell.grammar.ts';
import { fieldsOf } from '../../src/statistics/fields.ts';
import type { Cell } from '../../src/statistics/types.ts';
import { fieldOf, form } from './form.ts';

const count = (period: number, total?: number) => ({
  cell: { kind: 'count', period, ...(total !== undefined && { total }) },
});

describe('a figure', () => {
  it.each([
    ['12', count(12)],
    ['１２', count(12)],
    ['1,234', count(1234)],
    ['１，２３４，５６７', count(1_234_567)],
    [' 0 ', count(0)],
    ['12个', count(12)],
    ['12/40', count(12, 40)],
    ['１２／４０', count(12, 40)],
  ])('is read in %s', (typed, read) => {
    expect(readCell(fieldOf('B04'), typed)).toEqual(read);
  });

  it.each(['', '  ', '　'])('is not there in %o: blank is not zero', (typed) => {
    expect(readCell(fieldOf('B04'), typed)).toBeUndefined();
  });

  it.each([
    ['-3', '请填非负整数'],
    ['1.5', '请填非负整数'],
    ['12,5', '请填非负整数'],
    ['1,2345', '请填非负整数'],
    ['十二', '请填非负整数'],
    ['无', '没有发生写 0'],
    ['1/2/3', '请填非负整数'],
    ['1234567890', '请填非负整数'],
    ['1.2万', '请写全数字：12000'],
    ['３万', '请写全数字：30000'],
    ['2亿', '请写全数字：200000000'],
    ['1.23456万', '请写全数字。'],
    ['不适用', '要说明原因'],
    ['不适用：', '要说明原因'],
  ])('%s is refused', (typed, sentence) => {
    expect(readCell(fieldOf('B04'), typed)).toEqual({ mistake: expect.stringContaining(sentence) });
  });

  it('of a stock has no total of its own', () => {
    expect(readCell(fieldOf('B07'), '2/3')).toEqual({ mistake: expect.stringContaining('只写一个数') });
  });
});

describe('other values', () => {
  it.each([
    ['B07', '不适用：没有委托执法', { kind: 'none', reason: '没有委托执法' }],
    ['B07', '不适用 没有委托执法', { kind: 'none', reason: '没有委托执法' }],
    ['B07', '不适用（没有委托执法）', { kind: 'none', reason: '没有委托执法' }],
    ['A01', '是', { kind: 'flag', yes: true }],
    ['A01', '否', { kind: 'flag', yes: false }],
    ['A02', '2026年8月20日', { kind: 'day', day: '2026-08-20' }],
    ['A02', '2026-8-20', { kind: 'day', day: '2026-08-20' }],
    ['H31', ' 还有一件，法制科办 ', { kind: 'text', text: '还有一件，法制科办' }],
  ])('%s is read in %s', (code, typed, cell) => {
    expect(readCell(fieldOf(code), typed)).toEqual({ cell });
  });

  it.each([
    ['A01', '有', '请写“是”或者“否”'],
    ['A02', '2026-02-30', '请写成日期'],
    ['H31', '长'.repeat(501), '最多500个字'],
  ])('%s is refused in %s', (code, typed, sentence) => {
    expect(readCell(fieldOf(code), typed)).toEqual({ mistake: expect.stringContaining(sentence) });
  });
});

const flows = fieldsOf(form).filter(({ type }) => type === 'flow');
const amount = fc.integer({ min: 0, max: 999_999_999 });

it('every figure reads as itself, full width and with separators too', () => {
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.constantFrom(...flows), amount, (field, n) => {
      for (const typed of [String(n), wide(String(n)), n.toLocaleString('en')])
        expect(readCell(field, typed)).toEqual(count(n));
    }),
  );
});

it('what is written reads back as the same cell', () => {
  const cells: fc.Arbitrary<Cell> = fc.oneof(
    fc.record({ kind: fc.constant('count' as const), period: amount, total: amount }),
    fc.record({ kind: fc.constant('count' as const), period: amount }),
    fc.record({ kind: fc.constant('none' as const), reason: fc.constantFrom('没有委托', '本部门不办许可 3 项') }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...flows), cells, (field, cell) => {
      expect(readCell(field, writtenCell(cell))).toEqual({ cell });
    }),
  );
});
