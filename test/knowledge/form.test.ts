import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesIn, readCondition, readSum } from '../../src/knowledge/expression.grammar.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { KNOWLEDGE, lineOf, smallFolder } from './folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
const [form] = loaded.ok ? loaded.knowledge.forms : [];
const sections = form?.sections ?? [];
const fields = sections.flatMap((section) => section.fields);

/** Numbers as in shared/domain/statistics-form.md: sections 2 to 4. */
describe('the form of the campaign', () => {
  it('says on itself that it is our own design', () => {
    expect(form?.note).toBe('自拟，附件未公布');
  });

  it('has 33 fields in the sections A to G, and five parts of F04', () => {
    expect(sections.map(({ id }) => id).join('')).toBe('ABCDEFGH');
    const main = fields.filter(({ code }) => /^[A-G]\d\d$/.test(code));
    expect(main).toHaveLength(33);
    expect(fields.filter(({ code }) => /^F04[a-e]$/.test(code))).toHaveLength(5);
  });

  it('has a matrix of six problems with twelve cells, two totals and six explanations', () => {
    const matrix = fields.filter(({ code }) => code.startsWith('H'));
    expect(matrix.filter(({ type }) => type === 'flow').map(({ code }) => code)).toHaveLength(12);
    expect(matrix.filter(({ type }) => type === 'sum').map(({ code }) => code)).toEqual(['H10', 'H20']);
    expect(matrix.filter(({ requiredIf }) => requiredIf).map(({ code }) => code)).toEqual([
      ...['H31', 'H32', 'H33', 'H34', 'H35', 'H36'],
    ]);
  });

  it('takes the stocks of rule V03 as stocks', () => {
    const stocks = fields.filter(({ type }) => type === 'stock').map(({ code }) => code);
    expect(stocks).toEqual(['B01', 'B02', 'B03', 'B07', 'B08', 'D01', 'F01', 'F03', 'G01']);
  });

  it('has the rules V01 to V27 with the levels written there', () => {
    const numbers = Array.from({ length: 27 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`);
    expect(form?.rules.map(({ id }) => id)).toEqual(numbers);
    const soft = form?.rules.filter(({ level }) => level === 'W').map(({ id }) => id);
    expect(soft?.join(' ')).toBe('V03 V06 V10 V12 V17 V21 V22 V23 V24 V25 V26 V27');
    const starred = form?.rules.filter(({ period }) => period).map(({ id }) => id);
    expect(starred?.join(' ')).toBe('V01 V09 V11 V13 V14 V16 V18');
  });

  it('is due on the days of the plan, in 2013 and in the year of the demo', () => {
    expect(form?.periods.map(({ id, due, cutoff }) => [id, due, cutoff])).toEqual([
      ['2013-R1', '2013-09-20', '2013-09-15'],
      ['2013-R2', '2013-12-10', '2013-12-05'],
      ['2026-R1', '2026-09-20', '2026-09-15'],
      ['2026-R2', '2026-12-10', '2026-12-05'],
    ]);
  });
});

describe('the language of its rules', () => {
  it('joins comparisons of sums, 且 before 或', () => {
    const cell = (code: string) => ({ cell: 'own', code });
    const is = (code: string, number: number) => ({ op: '=', left: cell(code), right: { number } });
    expect(readCondition('A01 = 1 或 A02 = 2 且 A03 = 3')).toEqual({
      expression: { op: 'or', left: is('A01', 1), right: { op: 'and', left: is('A02', 2), right: is('A03', 3) } },
    });
    expect(readSum('B01 + 2 * 累计（B02） - 上期累计(F04a)')).toEqual({
      expression: {
        op: '-',
        left: {
          op: '+',
          left: cell('B01'),
          right: { op: '*', left: { number: 2 }, right: { cell: 'total', code: 'B02' } },
        },
        right: { cell: 'previous', code: 'F04a' },
      },
    });
  });

  it('knows which fields a rule is about', () => {
    const read = readCondition('B05 + B06 <= B04 + 本期（B05）');
    expect('expression' in read && codesIn(read.expression)).toEqual(['B05', 'B06', 'B04']);
  });

  it.each([
    ['', '式子没有写完'],
    ['B01', '式子没有写完'],
    ['B01 <=', '式子没有写完'],
    ['B01 <= B02 B03', '“B03”'],
    ['B01 = process.exit()', '“process.exit()”'],
    ['本期（B）> 1', '“B ) > 1”'],
    ['累计 B01 > 1', '“B01 > 1”'],
    ['B01 = = 2', '“= 2”'],
  ])('%s is no condition', (written, mistake) => {
    expect(readCondition(written)).toEqual({ mistake });
  });
});

describe('a mistake in a form', () => {
  const file = 'forms/campaign.yaml';
  it.each([
    ['an expression', 'B03 <= B02]', 'B03 <== B02]', '看不懂的式子：“= B02”'],
    ['a field that is not there', 'B03 <= B02]', 'B03 <= B09]', '表里没有编号为“B09”的指标或者栏目'],
    ['a section that is not there', '[合计（B）', '[合计（Z）', '编号为“Z”'],
    ['the item without a list of items', 'B03 <= B02]', '本项 <= B02]', '没有写“逐项”的规则里不能用“本项”'],
    ['a number used twice', '编号: B02, 名称: 已界定', '编号: B01, 名称: 已界定', '编号“B01”用了两次'],
    ['days out of order', '锁定: 2013-09-30', '锁定: 2013-09-19', '要依次不早于前一个'],
    ['a period that is not there', '接着: 2013-R1', '接着: 2012-R1', '没有编号为“2012-R1”的期次'],
  ])('%s is told with file, line and sentence', (_, from, to, sentence) => {
    const folder = smallFolder();
    let changed = '';
    folder.edit(file, () => {
      const text = readFileSync(join(KNOWLEDGE, file), 'utf8');
      changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      return changed;
    });
    expect(folder.mistakes()).toContainEqual({
      ...{ file: `knowledge/${file}`, line: lineOf(changed, to), column: expect.any(Number) },
      message: expect.stringContaining(sentence),
    });
  });
});
