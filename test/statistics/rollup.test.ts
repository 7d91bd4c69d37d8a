import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellValue } from '../../src/statistics/evaluate.rules.ts';
import { type Accepted, rollUp } from '../../src/statistics/rollup.rules.ts';
import { cellsOf, FIRST, form, SECOND, SOUND } from './form.ts';

const accepted = (written: Record<string, string>, before?: Record<string, string>): Accepted => ({
  cells: cellsOf({ ...SOUND, ...written }),
  ...(before && { previous: { cells: cellsOf({ ...SOUND, ...before }) } }),
});
const total = (code: string, reports: Accepted[], around = FIRST) => {
  const found = rollUp(form, around.period, reports).find(({ field }) => field.code === code);
  return found && { value: found.value, of: found.of, none: found.none };
};

/** As section 4 of shared/domain/statistics-form.md ends: sums of what was accepted, flags counted, dates as on time. */
describe('the figures of the district', () => {
  it('are the sums of the reports, stocks as well as flows', () => {
    const reports = [accepted({}), accepted({ B02: '7', G08: '5' }), accepted({ B02: '0', G08: '0' })];
    expect(total('B02', reports)).toEqual({ value: 40 + 7, of: 3, none: 0 });
    expect(total('G08', reports)).toEqual({ value: 2 + 5, of: 3, none: 0 });
  });

  it('go on from the first report in the second', () => {
    expect(total('G08', [accepted({ G08: '3' }, { G08: '2' })], SECOND)).toEqual({ value: 5, of: 1, none: 0 });
    expect(total('B02', [accepted({ B02: '44' }, { B02: '40' })], SECOND)).toEqual({ value: 44, of: 1, none: 0 });
  });

  it('count who has a value: a department that has not handed in is none, and no zero', () => {
    expect(total('B02', [])).toEqual({ value: 0, of: 0, none: 0 });
    expect(total('B02', [accepted({})])).toEqual({ value: 40, of: 1, none: 0 });
    expect(total('B02', [accepted({}), accepted({ B02: '' })])).toEqual({ value: 40, of: 1, none: 0 });
  });

  it('leave out who has no such duty, and say how many', () => {
    const none = { B07: '不适用：没有委托执法' };
    expect(total('B07', [accepted({}), accepted(none), accepted(none)])).toEqual({ value: 2, of: 1, none: 2 });
  });

  it('say of flags how many are yes, of days how many are on time, of texts nothing', () => {
    const reports = [accepted({}), accepted({ A01: '否', A02: '2026-08-23' }), accepted({ A02: '2026-08-24' })];
    expect(total('A01', reports)).toEqual({ value: 2, of: 3, none: 0 });
    expect(total('A02', reports)).toEqual({ value: 2, of: 3, none: 0 });
    expect(total('H31', reports)).toBeUndefined();
  });
});

const six = fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 });
const problems = (figures: number[]) => Object.fromEntries(figures.map((n, at) => [`H1${at + 1}`, String(n)]));
const sum = (figures: number[]) => figures.reduce((all, one) => all + one, 0);

it('the total of problems is the sum of its six kinds, of one department and of all', () => {
  fc.assert(
    fc.property(fc.array(six, { minLength: 1, maxLength: 8 }), (departments) => {
      const reports = departments.map((figures) => accepted(problems(figures)));
      for (const [at, { cells }] of reports.entries())
        expect(cellValue('H10', 'total', { ...FIRST, cells })).toBe(sum(departments[at] ?? []));
      expect(total('H10', reports)?.value).toBe(sum(departments.flat()));
    }),
    { numRuns: 50 },
  );
});
