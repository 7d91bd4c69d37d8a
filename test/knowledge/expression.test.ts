import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesIn, readCondition, readSum, sectionsIn } from '../../src/knowledge/expression.grammar.ts';
import type { Expression } from '../../src/knowledge/form.types.ts';

/** An expression and how a clerk may write it, with the codes and sections it names. */
interface Sample {
  expression: Expression;
  written: string;
  codes: string[];
  sections: string[];
}

const code = fc.constantFrom('B01', 'H11', 'F04a', 'G08');
const CELLS = { own: '', period: '本期', total: '累计', previous: '上期累计' } as const;
const sample = (expression: Expression, written: string, more: Partial<Sample> = {}): Sample => ({
  ...{ expression, written, codes: [], sections: [] },
  ...more,
});
const cell = fc.tuple(fc.constantFrom('own', 'period', 'total', 'previous'), code).map(([which, name]) => {
  const written = which === 'own' ? name : `${CELLS[which]}（${name}）`;
  return sample({ cell: which, code: name }, written, { codes: [name] });
});
const leaf: fc.Arbitrary<Sample> = fc.oneof(
  cell,
  fc.nat(999_999_999).map((number) => sample({ number }, String(number))),
  fc.constantFrom('B', 'G').map((letter) => sample({ sumOf: letter }, `合计(${letter})`, { sections: [letter] })),
  fc.constant(sample({ day: 'planDue' }, '方案应报')),
);
const joined = (op: string, sign: string, [a, b]: [Sample, Sample]): Sample => ({
  expression: { op, left: a.expression, right: b.expression } as Expression,
  written: `${a.written} ${sign} ${b.written}`,
  codes: [...new Set([...a.codes, ...b.codes])],
  sections: [...a.sections, ...b.sections],
});
const bracketed = (one: Sample): Sample => ({ ...one, written: `(${one.written})` });
const { amount } = fc.letrec<{ amount: Sample }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom('+', '-', '*'), tie('amount'), tie('amount'))
      .map(([op, a, b]) => joined(op, op, [bracketed(a), bracketed(b)])),
  ),
}));
const comparison = fc
  .tuple(fc.constantFrom('<=', '<', '>=', '>', '=', '!='), amount, amount)
  .map(([op, a, b]) => joined(op, op, [a, b]));
const both = fc.tuple(comparison, comparison).map((pair) => joined('and', '且', pair));
const condition = fc.oneof(
  comparison,
  both,
  fc.tuple(both, fc.oneof(both, comparison)).map((pair) => joined('or', '或', pair)),
);

it('whatever sum or condition is written, what is read is what was meant', () => {
  fc.assert(
    fc.property(amount, condition, (sum, holds) => {
      expect(readSum(sum.written)).toEqual({ expression: sum.expression });
      expect(readCondition(holds.written)).toEqual({ expression: holds.expression });
      expect(codesIn(holds.expression)).toEqual(holds.codes);
      expect(sectionsIn(holds.expression)).toEqual(holds.sections);
    }),
  );
});

it('spaces and full-width signs change nothing, and no text at all makes it fail otherwise than with a sentence', () => {
  fc.assert(
    fc.property(condition, fc.string({ unit: 'binary' }), (holds, anything) => {
      const wide = holds.written
        .replaceAll('+', '＋')
        .replaceAll('(', '（')
        .replaceAll(')', '）')
        .replaceAll(' ', '  ');
      expect(readCondition(wide)).toEqual({ expression: holds.expression });
      expect(Object.keys(readCondition(anything))).toHaveLength(1);
    }),
  );
});
