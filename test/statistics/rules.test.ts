import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/statistics/check.rules.ts';
import { cellValue } from '../../src/statistics/evaluate.rules.ts';
import type { Around, Cells } from '../../src/statistics/types.ts';
import { cellsOf, FIRST, form, SECOND, SOUND } from './form.ts';

const found = (written: Record<string, string>, around: Around) =>
  check(cellsOf({ ...SOUND, ...written }), around).map(({ key }) => key);
const negative = (code: string): Cells => ({ ...cellsOf(SOUND), [code]: { kind: 'count', period: -1 } });

/** The second report counted on from `SOUND`: small figures for what flows, everything that stands as it was. */
const LATER = {
  ...{ B04: '2', B05: '1', B06: '1', D02: '4', D03: '4', D04: '3', E01: '5', E02: '5', E03: '0', E04: '1', E05: '1' },
  ...{ F02: '0', F04: '5', F04a: '1', F04b: '1', F04c: '1', F04d: '1', F04e: '1' },
  ...{ G02: '2', G03: '1', G04: '0', G05: '1', G06: '0', G07: '0', G08: '1' },
  ...{ H11: '1', H12: '0', H14: '0', H15: '0', H21: '1', H22: '0', H24: '0', H25: '0' },
};

it('a sound first report and a sound second one need nothing', () => {
  expect(found({}, FIRST)).toEqual([]);
  expect(found(LATER, SECOND)).toEqual([]);
});

/** Every rule of shared/domain/statistics-form.md section 4: what keeps it, what breaks it, and where. */
const FIRST_CASES: [key: string, bad: Record<string, string>, good: Record<string, string>][] = [
  ['V02:B04', { B04: '5/6' }, { B04: '5/5' }],
  ['V04', { B03: '41' }, { B03: '40' }],
  ['V05', { B05: '5' }, { B05: '4' }],
  ['V06', { B05: '3' }, { B05: '4' }],
  ['V07', { B08: '3' }, { B08: '2' }],
  ['V08', { D01: '41' }, { D01: '40' }],
  ['V09', { D03: '11' }, { D03: '10' }],
  ['V10', { D04: '20' }, { D04: '19' }],
  ['V11', { E03: '2' }, { E03: '1' }],
  ['V12', { E03: '0' }, { E03: '1' }],
  ['V13', { E05: '4' }, { E05: '3' }],
  ['V14', { F04: '16' }, { F04: '15' }],
  ['V15', { F03: '32' }, { F03: '31' }],
  ['V15', { G01: '32' }, { G01: '31' }],
  ['V16', { G04: '4' }, { G04: '3' }],
  ['V18', { G06: '7' }, { G06: '6' }],
  ['V19', { H21: '2' }, { H21: '1' }],
  ['V19', { H26: '1' }, { H26: '1', H16: '1' }],
  ['V21', { C01: '1', H15: '0', H25: '0' }, { C01: '1' }],
  ['V21', { C02: '1', H15: '0', H25: '0' }, { C02: '0', H15: '0', H25: '0' }],
  ['V23', { A02: '2026-08-24' }, { A02: '2026-08-23' }],
];

describe('in a first report', () => {
  it.each(FIRST_CASES)('%s is found in %o and not in %o', (key, bad, good) => {
    expect(found(bad, FIRST)).toContain(key);
    expect(found(good, FIRST)).toEqual([]);
  });

  it('V01: a figure below zero is found, zero is none', () => {
    expect(check(negative('G08'), FIRST).map(({ key }) => key)).toEqual(['V01:G08']);
    expect(found({ G08: '0' }, FIRST)).toEqual([]);
  });

  it('V16, V17: closing more than was accepted is an error in all, to be explained in a period', () => {
    expect(found({ G03: '5', G04: '1' }, FIRST)).toEqual(['V16', 'V17']);
  });

  it('V22, V25: people held to account and complaints found true need a problem on the list', () => {
    const none = Object.fromEntries(Object.keys(SOUND).flatMap((code) => (/^H[12]/.test(code) ? [[code, '0']] : [])));
    expect(found({ ...none, G04: '0' }, FIRST)).toEqual(['V22']);
    expect(found({ ...none, G07: '0' }, FIRST)).toEqual(['V25']);
    expect(found({ ...none, G04: '0', G07: '0' }, FIRST)).toEqual([]);
  });

  it('V24, V26: no working body, and nothing but zeros, pass the first time', () => {
    const zeros = Object.fromEntries(Object.keys(SOUND).map((code) => [code, code.startsWith('A') ? '' : '0']));
    expect(found({ ...zeros, A01: '否', A02: '2026-08-20' }, FIRST)).toEqual([]);
  });

  it('an explanation is asked for in every row with more found than corrected', () => {
    expect(found({ H12: '3' }, FIRST)).toEqual(['blank:H32']);
    expect(found({ H12: '3', H32: '法制科张某，9月底前改完' }, FIRST)).toEqual([]);
  });

  it('blank is not zero: it keeps the form from being handed in, and 不适用 does not', () => {
    expect(found({ B07: '', B08: '' }, FIRST)).toEqual(['blank:B07', 'blank:B08']);
    expect(found({ B07: '不适用：没有委托执法', B08: '不适用：没有委托执法' }, FIRST)).toEqual([]);
    expect(found({ B07: '不适用：没有委托执法' }, FIRST)).toEqual(['V07']);
  });
});

const SECOND_CASES: [key: string, bad: Record<string, string>, good: Record<string, string>][] = [
  ['V02:B04', { B04: '2/8' }, { B04: '2/7' }],
  ['V03:B08', { B08: '1' }, { B08: '2' }],
  ['V03:F01', { F01: '30' }, { F01: '33' }],
  ['V17', { G03: '3' }, { G03: '2' }],
  ['V24', { A01: '否' }, { A01: '是' }],
  ['V27:D02', { D02: '41' }, { D02: '40' }],
  ['V27:B01', { B01: '61' }, { B01: '60' }],
];

describe('in a second report', () => {
  it.each(SECOND_CASES)('%s is found in %o and not in %o', (key, bad, good) => {
    expect(found({ ...LATER, ...bad }, SECOND)).toContain(key);
    expect(found({ ...LATER, ...good }, SECOND)).not.toContain(key);
  });

  it('V09, V11, V13, V14, V16, V18 hold for the period too, though all in all they would', () => {
    const figures = { D03: '5', E02: '6', E05: '2', F04a: '2', G04: '2', G06: '2' };
    const keys = found({ ...LATER, ...figures, F04: '6', F04e: '0/1' }, SECOND);
    for (const id of ['V09', 'V11', 'V13', 'V16', 'V18']) expect(keys).toContain(id);
    expect(found({ ...LATER, F04: '5/20', F04a: '2/6' }, SECOND)).toContain('V14');
  });

  it('V26: nothing but zeros in B to G is asked about', () => {
    const cells = Object.fromEntries(Object.keys(SOUND).map((code) => [code, code.startsWith('A') ? '' : '0']));
    const nothing: Around = { ...SECOND, previous: { cells: cellsOf(cells) } };
    expect(found({ ...cells, A01: '是', A02: '2026-08-20' }, nothing)).toEqual(['V26']);
    expect(found({ ...cells, A01: '是', A02: '2026-08-20', G08: '1' }, nothing)).toEqual([]);
  });

  it('without a first report the totals have to be written', () => {
    const { previous: _, ...alone } = SECOND;
    expect(found({ ...LATER, B04: '2/7' }, alone)).toContain('blank:D02');
    expect(found({ ...LATER, B04: '2/7' }, alone)).not.toContain('blank:B04');
  });
});

describe('what the registers say', () => {
  const counted = (value: number | string) => ({ value, register: '执法主体资格', look: { action: 'x', value: '' } });
  const around: Around = { ...FIRST, counts: { B04: counted(5), A02: counted('2026-08-20') } };

  it('is compared with what was filled in, to the figure and the day', () => {
    expect(found({}, around)).toEqual([]);
    expect(found({ B04: '6', B05: '5' }, around)).toEqual(['records:B04']);
    expect(found({ A02: '2026-08-19' }, around)).toEqual(['records:A02']);
  });
});

const figures = form.sections.flatMap(({ fields }) => fields).filter(({ type }) => type === 'flow');
const amount = fc.integer({ min: 0, max: 999_999_999 });

it('the total is the total before and the figure of the period, whatever they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures), amount, amount, ({ code }, before, now) => {
      const previous = { cells: cellsOf({ [code]: String(before) }) };
      const sheet = { ...SECOND, previous, cells: cellsOf({ [code]: String(now) }) };
      expect(cellValue(code, 'total', sheet)).toBe(before + now);
    }),
  );
});

it('no rule speaks about a field that is blank', () => {
  const codes = Object.keys(SOUND);
  fc.assert(
    fc.property(fc.subarray(codes), fc.dictionary(fc.constantFrom(...codes), fc.nat(50).map(String)), (blank, more) => {
      const numbers = Object.fromEntries(Object.entries(more).filter(([code]) => !code.startsWith('A')));
      const cells = cellsOf({ ...SOUND, ...numbers, ...Object.fromEntries(blank.map((code) => [code, ''])) });
      const findings = check(cells, FIRST).filter(({ key }) => /^V(?!21|22|25)/.test(key));
      const sums = { H10: /^H1[1-6]$/, H20: /^H2[1-6]$/ };
      for (const { codes: about } of findings.filter(({ key }) => !['V15', 'V16', 'V19'].includes(key)))
        for (const code of about)
          expect(blank.filter((one) => sums[code as 'H10']?.test(one) ?? one === code)).toEqual([]);
    }),
  );
});
