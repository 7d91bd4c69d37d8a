import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/statistics/fields.ts';
import { emptySheet, readSheet } from '../../src/statistics/sheet.grammar.ts';
import { checkSheet } from '../../src/statistics/sheet.rules.ts';
import { findingsTable } from '../../src/statistics/sheet.table.ts';
import { cellsOf, FIRST, form, SECOND, SOUND } from './form.ts';

const csvOf = (written: Record<string, string>, ...more: string[]) =>
  ['code,this,total,reason', ...Object.entries(written).map(([code, value]) => `${code},${value}`), ...more].join('\n');
const sound = csvOf(SOUND);
const found = (csv: string, around = FIRST) =>
  checkSheet(readSheet(form, csv), around).map(({ rule, fields }) => [rule, ...fields].join(' '));

describe('a table', () => {
  it('is read as what was written into it, and nothing is found in a sound one', () => {
    expect(readSheet(form, sound)).toEqual({ cells: cellsOf(SOUND), reasons: {}, mistakes: [] });
    expect(found(sound)).toEqual([]);
    expect(findingsTable(checkSheet(readSheet(form, sound), FIRST))).toBe('没有错误，也没有要说明的。');
  });

  it.each([
    ['B04,５,,', { B04: { kind: 'count', period: 5 } }],
    ['b04,5,12,', { B04: { kind: 'count', period: 5, total: 12 } }],
    ['Ｂ０４,"1,234",,', { B04: { kind: 'count', period: 1234 } }],
    ['B07,2,2,', { B07: { kind: 'count', period: 2 } }],
    ['B07,不适用,,没有委托', { B07: { kind: 'none', reason: '没有委托' } }],
    ['B07,不适用：没有委托,,', { B07: { kind: 'none', reason: '没有委托' } }],
    ['F04A,3', { F04a: { kind: 'count', period: 3 } }],
    ['H31,"还有一件，张某，""月底""前",,', { H31: { kind: 'text', text: '还有一件，张某，"月底"前' } }],
    ['B04,,,', {}],
    [',,,', {}],
  ])('%s is read', (row, cells) => {
    expect(readSheet(form, `\uFEFF编号,本期,累计,说明\r\n${row}\r\n`)).toMatchObject({ cells, mistakes: [] });
  });

  it.each([
    ['B04,1.5,,', '请填非负整数'],
    ['B04,3万,,', '请写全数字：30000'],
    ['B04,,7,', '写了累计，没有写本期'],
    ['B04,5,x,', '请填非负整数'],
    ['B07,2,3,', '本期和累计要一样'],
    ['B07,不适用,,', '要说明原因'],
    ['B07,不适用,3,没有委托', '只写 this 一栏'],
    ['A01,是,是,', '只写 this 一栏'],
    ['B99,1,,', '没有编号为“B99”'],
    ['V06,1,,', '只写 reason'],
  ])('%s is refused with the number of its line', (row, sentence) => {
    const code = row.slice(0, 3);
    const [mistake] = readSheet(form, `code,this,total,reason\n\n${row}`).mistakes;
    expect(mistake).toEqual({ line: 3, code, message: expect.stringContaining(sentence) });
  });

  it('has a line only once for each code, and has to be CSV', () => {
    expect(readSheet(form, 'B04,1\nb04,2').mistakes).toEqual([{ line: 2, code: 'B04', message: '“B04”写了两行。' }]);
    expect(() => readSheet(form, 'B04,1\nB05,"2')).toThrow('不是 CSV');
  });

  it('that is empty has a line for every field with its label, and reads as nothing', () => {
    const lines = emptySheet(form).split('\n');
    expect(lines[0]).toBe('\uFEFFcode,this,total,reason,指标,单位,怎么填');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(fieldsOf(form).map(({ code }) => code));
    expect(lines.find((line) => line.startsWith('B07,'))).toContain('B07,,,,委托执法协议,份,');
    expect(readSheet(form, emptySheet(form))).toEqual({ cells: {}, reasons: {}, mistakes: [] });
  });
});

describe('what is found in a table', () => {
  it('V20: a total that is not the sum of its parts, of the period or in all', () => {
    expect(found(`${sound}\nH10,5\nH20,5`)).toEqual([]);
    expect(found(`${sound}\nH10,6\nH20,4`)).toEqual(['V20 H10', 'V20 H20']);
    expect(found(`${sound}\nH10,5,6`)).toEqual(['V20 H10']);
    const cells = cellsOf(SOUND);
    expect(found(`${sound}\nH10,5,10`, { ...SECOND, previous: { cells } })).not.toContain('V20 H10');
    expect(found(`${sound}\nH10,5,9`, { ...SECOND, previous: { cells } })).toContain('V20 H10');
  });

  it('is explained by the reason at one of its fields or at its rule; errors are not', () => {
    const late = (reason: string, more = '') =>
      checkSheet(readSheet(form, csvOf({ ...SOUND, A02: `2026-08-24,,${reason}`, B03: '41,,先报' }, more)), FIRST);
    const error = { level: 'E', rule: 'V04', fields: ['B03', 'B02'], message: '已分解职权不能多于职权总数' };
    const warning = { level: 'W', rule: 'V23', fields: ['A02'], message: '方案报送超期' };
    expect(late('')).toEqual([error, warning]);
    expect(late('领导出差')).toEqual([error, { ...warning, reason: '领导出差' }]);
    expect(late('', 'V23,,,领导出差')).toEqual([error, { ...warning, reason: '领导出差' }]);
  });

  it('that cannot be read is not called blank as well', () => {
    expect(found(csvOf({ ...SOUND, G08: '1.5' }))).toEqual(['填法 G08']);
    expect(found(csvOf({ ...SOUND, G08: '' }))).toEqual(['必填 G08']);
  });
});

it('every figure reads as itself, with its total, quoted or not', () => {
  const flows = fieldsOf(form).filter(({ type }) => type === 'flow');
  const amount = fc.nat(999_999_999);
  fc.assert(
    fc.property(fc.constantFrom(...flows), amount, amount, ({ code }, period, total) => {
      const cells = { [code]: { kind: 'count', period, total } };
      expect(readSheet(form, `${code},${period},${total}`).cells).toEqual(cells);
      expect(readSheet(form, `${code},"${period.toLocaleString('en')}","${total}"`).cells).toEqual(cells);
    }),
  );
});
