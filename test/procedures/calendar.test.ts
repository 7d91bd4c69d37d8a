import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/knowledge/calendar.ts';
import { addDays } from '../../src/knowledge/day.ts';
import { NotLoaded } from '../../src/knowledge/not-loaded.ts';
import { off, worked } from './notices.ts';

const calendar = calendarOf([]);

function isOff(day: string): boolean {
  if (worked.has(day)) return false;
  if (off.some(([first, last]) => first <= day && day <= last)) return true;
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

describe('the calendar of working days', () => {
  it('agrees with the notices of the State Council on every day of 2024, 2025 and 2026', () => {
    const wrong: string[] = [];
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
      if (calendar.isWorkday(day) === isOff(day)) wrong.push(day);
    expect(wrong).toEqual([]);
  });

  it('has 2013 to 2026, and says of 2027 that it is not loaded instead of going by weekday', () => {
    for (let year = 2013; year <= 2026; year += 1) expect(calendar.isLoaded(year)).toBe(true);
    expect(calendar.isLoaded(2027)).toBe(false);
    expect(() => calendar.isWorkday('2027-10-01')).toThrow(NotLoaded);
  });

  it("takes the clerk's days before those of the library", () => {
    const own = calendarOf([
      { year: 2026, source: '本地', whole: false, holidays: ['2026-11-26'], workdays: ['2026-11-28'] },
    ]);
    expect(own.isWorkday('2026-11-26')).toBe(false);
    expect(own.isWorkday('2026-11-28')).toBe(true);
    expect(own.isWorkday('2026-11-27')).toBe(true);
    expect(own.isWorkday('2026-10-01')).toBe(false);
    expect(own.sourceOf(2026)).toBe('chinese-days、本地');
  });

  it("loads a year from the clerk's whole arrangement alone", () => {
    const own = calendarOf([
      { year: 2027, source: '通知', whole: true, holidays: ['2027-01-01'], workdays: ['2027-01-09'] },
    ]);
    expect([own.isWorkday('2027-01-01'), own.isWorkday('2027-01-09'), own.isWorkday('2027-01-10')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(own.isWorkday('2027-01-04')).toBe(true);
    const partly = calendarOf([{ year: 2027, source: '本地', whole: false, holidays: ['2027-03-01'], workdays: [] }]);
    expect(partly.isLoaded(2027)).toBe(false);
  });
});
