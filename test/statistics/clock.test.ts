import { expect, it } from 'vitest';
import { isLocked, openPeriod, timeliness } from '../../src/statistics/clock.rules.ts';
import { FIRST, form } from './form.ts';

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
