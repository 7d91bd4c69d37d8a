import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/knowledge/day.ts';
import { calendarOf } from '../../src/procedures/calendar.ts';
import { dueOf } from '../../src/procedures/clock.rules.ts';
import { splitLaw, splitStart } from '../../src/procedures/command.grammar.ts';
import { readStart } from '../../src/procedures/start.grammar.ts';

const calendar = calendarOf([]);
const days = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2014-06-01', n));
const n = fc.integer({ min: 1, max: 60 });
const working = (count: number, backward = false) => ({ n: count, dayType: 'working' as const, backward });
const calendarDays = (count: number, backward = false) => ({ n: count, dayType: 'calendar' as const, backward });

describe('the clock', () => {
  it('never ends a limit of working days on a day without work, and counts every working day on the way', () => {
    fc.assert(
      fc.property(days, n, fc.boolean(), (day, count, backward) => {
        const due = dueOf({ day }, working(count, backward), calendar)?.due ?? '';
        expect(calendar.isWorkday(due)).toBe(true);
        const [from, to] = backward ? [due, addDays(day, -1)] : [addDays(day, 1), due];
        let counted = 0;
        for (let on = from; on <= to; on = addDays(on, 1)) if (calendar.isWorkday(on)) counted += 1;
        expect(counted).toBe(count);
      }),
    );
  });

  it('is never earlier with one day more, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(days, n, fc.constantFrom(working, calendarDays), (day, count, term) => {
        const due = (start: string, of: number) => dueOf({ day: start }, term(of), calendar)?.rolled ?? '';
        expect(due(day, count + 1) >= due(day, count)).toBe(true);
        expect(due(addDays(day, 1), count) >= due(day, count)).toBe(true);
      }),
    );
  });

  it('moves a last day only over days without work: forward, or back where it is counted back', () => {
    fc.assert(
      fc.property(days, n, fc.boolean(), (day, count, backward) => {
        const { due, rolled } = dueOf({ day }, calendarDays(count, backward), calendar) ?? { due: '', rolled: '' };
        expect(due).toBe(addDays(day, backward ? -count : count));
        const [from, to] = backward ? [addDays(rolled, 1), due] : [due, addDays(rolled, -1)];
        for (let on = from; on <= to; on = addDays(on, 1)) expect(calendar.isWorkday(on)).toBe(false);
      }),
    );
  });

  it('is longer by exactly the days of a suspension inside it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 20 }), (day, count, length) => {
        const suspended = [{ from: addDays(day, 2), to: addDays(day, 1 + length) }];
        expect(dueOf({ day }, calendarDays(count), calendar, suspended)?.due).toBe(addDays(day, count + length));
      }),
    );
  });

  // By the calendar: 2026-03-31 to 04-30; the ten days from 04-06 to 04-15 do not count.
  it('lengthens months by a suspension', () => {
    const term = { n: 1, dayType: 'month' as const, backward: false };
    const suspended = [{ from: '2026-04-06', to: '2026-04-15' }];
    expect(dueOf({ day: '2026-03-31' }, term, calendar, suspended)?.due).toBe('2026-05-10');
  });

  // 民法典第二百零二条: no such day in the month, then the month's last day.
  it('ends months on the same day number, or on the last day of the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-02-28', 1)).toBe('2026-03-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('cannot say when hours end of which only the day is known', () => {
    expect(dueOf({ day: '2026-02-13' }, { n: 24, dayType: 'hour', backward: false }, calendar)).toBeUndefined();
  });
});

describe('what people write for a start', () => {
  it('is read in the usual spellings', () => {
    expect(readStart('2026年2月3日')?.day).toBe('2026-02-03');
    expect(readStart('2026/2/3')?.day).toBe('2026-02-03');
    expect(readStart('2026-02-13T23:30Z')?.day).toBe('2026-02-14');
    expect(splitStart('普通程序 立案 2026-09-28')).toEqual({ words: '普通程序 立案', start: { day: '2026-09-28' } });
    expect(splitStart('到案 2026-10-01 9:30').start?.moment?.toISOString()).toBe('2026-10-01T01:30:00.000Z');
    expect(splitLaw('行政处罚法第六十四条第一项')).toEqual({ law: '行政处罚法', place: '第六十四条第一项' });
  });

  it('is refused when it is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', 'morgen', '', '2026-02-13T25:00'])
      expect(readStart(text)).toBeUndefined();
  });
});
