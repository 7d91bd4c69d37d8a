import { expect, it } from 'vitest';
import { isLocked, openPeriod, timeliness } from '../../src/statistics/clock.rules.ts';
import { rollUp } from '../../src/statistics/rollup.rules.ts';
import { cellsOf, FIRST, form, SECOND, SOUND } from './form.ts';

const totals = (period: typeof FIRST.period, accepted: Parameters<typeof rollUp>[2]) =>
  Object.fromEntries(rollUp(form, period, accepted).map(({ field, ...total }) => [field.code, total]));

it('adds up what two departments have, counts flags and days, and leaves out who has no such duty', () => {
  const other = cellsOf({ ...SOUND, A01: '否', A02: '2026-08-24', B01: '8', B07: '不适用：没有委托执法', H11: '4' });
  const found = totals(FIRST.period, [{ cells: cellsOf(SOUND) }, { cells: other }]);
  expect(found).toMatchObject({
    A01: { value: 1, of: 2, none: 0 },
    A02: { value: 1, of: 2, none: 0 },
    B01: { value: 20, of: 2, none: 0 },
    B07: { value: 2, of: 1, none: 1 },
    H10: { value: 13, of: 2, none: 0 },
    H20: { value: 10, of: 2, none: 0 },
  });
  expect(found.H31).toBeUndefined();
});

it('of a second report adds the totals, not the figures of the period', () => {
  const previous = { cells: cellsOf(SOUND) };
  const found = totals(SECOND.period, [{ cells: cellsOf({ D02: '4', B01: '13' }), previous }]);
  expect(found.D02).toEqual({ value: 14, of: 1, none: 0 });
  expect(found.B01).toEqual({ value: 13, of: 1, none: 0 });
  expect(found.D03).toEqual({ value: 0, of: 0, none: 0 });
});

it.each([
  ['2013-08-12', '2013-R1'],
  ['2013-08-13', '2013-R1'],
  ['2013-09-30', '2013-R1'],
  ['2013-10-01', '2013-R2'],
  ['2014-03-01', '2013-R2'],
  ['2026-09-20', '2026-R1'],
  ['2026-12-20', '2026-R2'],
  ['2027-06-01', '2026-R2'],
])('on %s the report %s is filled in', (day, id) => {
  expect(openPeriod(form, day)?.id).toBe(id);
});

it('is on time to the end of the due day, whatever is corrected later, and late or missing after it', () => {
  const of = (submitted: string | undefined, today: string) => timeliness(FIRST.period, { submitted, today });
  expect(of('2026-09-20', '2026-12-01')).toBe('onTime');
  expect(of('2026-09-21', '2026-12-01')).toBe('late');
  expect(of(undefined, '2026-09-20')).toBe('open');
  expect(of(undefined, '2026-09-21')).toBe('overdue');
});

it('is locked after the day of the lock, but for leave to the end of its last day', () => {
  expect(isLocked(FIRST.period, '2026-09-30')).toBe(false);
  expect(isLocked(FIRST.period, '2026-10-01')).toBe(true);
  expect(isLocked(FIRST.period, '2026-10-09', { until: '2026-10-09' })).toBe(false);
  expect(isLocked(FIRST.period, '2026-10-10', { until: '2026-10-09' })).toBe(true);
});
