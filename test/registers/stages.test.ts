import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/knowledge/day.ts';
import { likelyWorkday } from '../../src/knowledge/workday.ts';
import { stageOf } from '../../src/registers/remind/stages.rules.ts';

const isWorkday = likelyWorkday({ calendar: [] });

/** Every day on which a date would be spoken of, with the stage it is then in for the first time. */
function said(due: string, since: string): string[] {
  const found: string[] = [];
  let before = '';
  for (let day = since; day < addDays(due, 20); day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    const stage = stageOf({ due, since }, day, isWorkday)?.stage;
    if (stage && stage !== before) found.push(`${day} ${stage}`);
    before = stage ?? before;
  }
  return found;
}

describe('when one is reminded of a date', () => {
  // Days from the State Council's notice of 2025-11-04: 25–27 September and 1–7 October 2026 off.
  it('is 14, 7, 3 and 1 day before it, on it, and the first working day after it; earlier where nobody works', () => {
    expect(said('2026-09-30', '2026-09-01')).toEqual([
      '2026-09-16 14',
      '2026-09-23 7',
      '2026-09-24 3',
      '2026-09-29 1',
      '2026-09-30 0',
      '2026-10-08 late',
    ]);
  });

  // The plan's own date: 20 September 2013 was in the Mid-Autumn holidays (19–21 September, work on the 22nd).
  it('comes before the holidays for the statistics of 2013', () => {
    expect(said('2013-09-20', '2013-08-13')).toEqual([
      '2013-09-06 14',
      '2013-09-13 7',
      '2013-09-17 3',
      '2013-09-18 0',
      '2013-09-22 late',
    ]);
  });

  it('does not begin with what lay before the date was set', () => {
    expect(said('2026-09-30', '2026-09-20')[0]).toBe('2026-09-23 7');
    expect(said('2026-09-30', '2026-09-30')).toEqual(['2026-10-08 late']);
    expect(stageOf({ due: '2026-09-01', since: '2026-09-08' }, '2026-09-08', isWorkday)).toBeUndefined();
    expect(stageOf({ due: '2026-09-01', since: '2026-09-08' }, '2026-09-09', isWorkday)?.stage).toBe('late');
  });

  it('goes by weekdays in a year whose arrangement is not known', () => {
    expect(isWorkday('2031-10-01')).toBe(true);
    expect(isWorkday('2031-10-04')).toBe(false);
  });
});
