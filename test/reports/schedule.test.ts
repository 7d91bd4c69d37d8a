import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/knowledge/day.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { likelyWorkday } from '../../src/knowledge/workday.ts';
import { slotsBetween, slotsOn } from '../../src/reports/schedule.rules.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error('the clerk has made a mistake');
const { knowledge } = loaded;
const isWorkday = likelyWorkday(knowledge);
const on = (day: string) => slotsOn(day, knowledge.campaigns, isWorkday);

/** From the day of the plan to the end of its year, as `day schedule stage`. */
function campaign(year: number): string[] {
  const found: string[] = [];
  for (let day = `${year}-08-13`; day <= `${year}-12-31`; day = addDays(day, 1))
    for (const { schedule, deadline } of on(day)) if (deadline) found.push(`${day} ${schedule} ${deadline.stage}`);
  return found;
}

describe('the digests before the dates of the plan', () => {
  // Reckoned by hand. 2013: Mid-Autumn off 19–21 September with work on Sunday the 22nd; 8 September to 10 December else as the week goes.
  it('fall in 2013 on these days', () => {
    expect(campaign(2013)).toEqual([
      '2013-08-16 2013/plan 7',
      '2013-08-20 2013/plan 3',
      '2013-08-22 2013/plan 1',
      '2013-08-23 2013/plan 0',
      '2013-08-26 2013/plan late',
      '2013-09-06 2013/statistics-1 14',
      '2013-09-13 2013/statistics-1 7',
      '2013-09-17 2013/statistics-1 3',
      '2013-09-18 2013/statistics-1 0',
      '2013-09-22 2013/statistics-1 late',
      '2013-11-26 2013/statistics-2 14',
      '2013-12-03 2013/statistics-2 7',
      '2013-12-06 2013/statistics-2 3',
      '2013-12-09 2013/statistics-2 1',
      '2013-12-10 2013/statistics-2 0',
      '2013-12-11 2013/statistics-2 late',
    ]);
  });

  // 2026: 23 August is a Sunday; Sunday 20 September is worked (notice of 2025-11-04); 10 December is a Thursday.
  it('fall in 2026 on these days', () => {
    expect(campaign(2026)).toEqual([
      '2026-08-14 2026/plan 7',
      '2026-08-20 2026/plan 3',
      '2026-08-21 2026/plan 0',
      '2026-08-24 2026/plan late',
      '2026-09-04 2026/statistics-1 14',
      '2026-09-11 2026/statistics-1 7',
      '2026-09-17 2026/statistics-1 3',
      '2026-09-18 2026/statistics-1 1',
      '2026-09-20 2026/statistics-1 0',
      '2026-09-21 2026/statistics-1 late',
      '2026-11-26 2026/statistics-2 14',
      '2026-12-03 2026/statistics-2 7',
      '2026-12-07 2026/statistics-2 3',
      '2026-12-09 2026/statistics-2 1',
      '2026-12-10 2026/statistics-2 0',
      '2026-12-11 2026/statistics-2 late',
    ]);
  });
});

describe('the weekly digest', () => {
  const weekly = (from: string, to: string) => {
    const found: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1))
      for (const { schedule, at } of on(day)) if (schedule === 'weekly') found.push(at);
    return found;
  };

  it('comes on Friday at 17:00, before holidays on the last day worked, and not at all in a week without work', () => {
    expect(weekly('2026-09-14', '2026-10-11')).toEqual([
      '2026-09-18T09:00:00.000Z',
      '2026-09-24T09:00:00.000Z',
      '2026-09-30T09:00:00.000Z',
      '2026-10-09T09:00:00.000Z',
    ]);
    // 15–23 February 2026 are off for the Spring Festival; Saturday the 14th is worked, but its week had a Friday.
    expect(weekly('2026-02-09', '2026-02-28')).toEqual(['2026-02-13T09:00:00.000Z', '2026-02-27T09:00:00.000Z']);
  });

  it('is said once for all that was slept through, and not for what was seen', () => {
    const between = (seen: string, now: string) =>
      slotsBetween(new Date(seen).toISOString(), new Date(now).toISOString(), on).map(
        ({ schedule, period }) => `${schedule} ${period}`,
      );
    expect(between('2026-09-01T09:00+08:00', '2026-09-16T09:00+08:00')).toEqual([
      '2026/statistics-1 2026-09-11',
      'weekly 2026-09-11',
    ]);
    expect(between('2026-09-18T16:59+08:00', '2026-09-18T16:59:59+08:00')).toEqual([]);
    expect(between('2026-09-18T16:59+08:00', '2026-09-18T17:00+08:00')).toEqual(['weekly 2026-09-18']);
    expect(between('2026-09-18T17:00+08:00', '2026-09-18T17:01+08:00')).toEqual([]);
  });
});
