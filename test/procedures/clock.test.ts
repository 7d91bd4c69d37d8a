import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/knowledge/calendar.ts';
import { addDays, addMonths } from '../../src/knowledge/day.ts';
import { dueOf } from '../../src/procedures/clock.rules.ts';
import { splitLaw, splitStart } from '../../src/procedures/command.grammar.ts';
import { readStart } from '../../src/procedures/start.grammar.ts';
import { readPeriods } from '../../src/procedures/suspended.grammar.ts';

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
    expect(splitStart('到案 2026-10-01 9:30')).toMatchObject({ start: { moment: new Date('2026-10-01T01:30:00Z') } });
    for (const day of [
      '2026年2月13号',
      '2026年2月13日',
      '二〇二六年二月十三日',
      '2026/2/13',
      '2026.2.13',
      '２０２６-02-13',
    ])
      expect(splitStart(`行政处罚法第64条 ${day}`)).toEqual({
        words: '行政处罚法第64条',
        start: { day: '2026-02-13' },
      });
    for (const none of ['2026-02-30', '2026年13月1日', '2月13日', '昨天', '2026-02-13 24:10'])
      expect(splitStart(`行政处罚法第64条 ${none}`)).toEqual({ noDay: none });
    expect(splitLaw('行政处罚法 64')).toEqual({ law: '行政处罚法', place: '第六十四条' });
    expect(splitLaw('《行政处罚法》64')).toEqual({ law: '行政处罚法', place: '第六十四条' });
    expect(splitLaw('普通程序 立案')).toBeUndefined();
    expect(splitLaw('行政处罚法第六十四条第一项')).toEqual({ law: '行政处罚法', place: '第六十四条第一项' });
  });

  it('is refused when it is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', 'morgen', '', '2026-02-13T25:00'])
      expect(readStart(text)).toBeUndefined();
  });
});

describe('a suspension', () => {
  const kinds = fc.constantFrom('working' as const, 'calendar' as const, 'month' as const);
  const spans = fc.array(fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 0, max: 30 })), {
    maxLength: 4,
  });

  it('never makes a limit shorter, also when its periods overlap, and the last day is never within one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), kinds, spans, (day, count, dayType, written) => {
        const term = { n: count, dayType, backward: false };
        const suspended = written.map(([from, length]) => ({
          from: addDays(day, from),
          to: addDays(day, from + length),
        }));
        const plain = dueOf({ day }, term, calendar);
        const longer = dueOf({ day }, term, calendar, suspended);
        if (!plain || !longer) throw new Error('no date');
        expect(longer.due >= plain.due && longer.rolled >= plain.rolled).toBe(true);
        expect(calendar.isWorkday(longer.rolled)).toBe(true);
        expect(suspended.some(({ from, to }) => from <= longer.rolled && longer.rolled <= to)).toBe(false);
      }),
    );
  });

  it('counts a day once that lies in two of its periods', () => {
    const suspended = [
      { from: '2026-04-06', to: '2026-04-15' },
      { from: '2026-04-10', to: '2026-04-15' },
    ];
    for (const term of [{ n: 1, dayType: 'month' as const, backward: false }, calendarDays(30)])
      expect(dueOf({ day: '2026-03-31' }, term, calendar, suspended)?.due).toBe('2026-05-10');
  });

  it('does nothing to what is counted back or in hours, which stays before the event', () => {
    fc.assert(
      fc.property(days, n, fc.constantFrom(working, calendarDays), spans, (day, count, term, written) => {
        const suspended = written.map(([from, length]) => ({
          from: addDays(day, -from),
          to: addDays(day, length - from),
        }));
        const due = dueOf({ day }, term(count, true), calendar, suspended);
        expect(due).toEqual(dueOf({ day }, term(count, true), calendar));
        expect((due?.rolled ?? day) < day).toBe(true);
      }),
    );
  });

  it('is read from what people write', () => {
    const both = {
      periods: [
        { from: '2026-10-10', to: '2026-10-25' },
        { from: '2026-11-02', to: '2026-11-04' },
      ],
    };
    expect(readPeriods('2026-10-10至2026-10-25、2026-11-02 到 2026-11-04')).toEqual(both);
    expect(readPeriods('2026年10月10日至2026年10月25日 2026/11/2～2026/11/4')).toEqual(both);
    expect(readPeriods('2026-10-10..2026-10-25,2026-11-02..2026-11-04')).toEqual(both);
    for (const wrong of [
      '',
      '2026-10-10',
      '2026-10-25..2026-10-10',
      '2026-02-30..2026-03-01',
      '2026-10-10..2099-10-10',
    ])
      expect(readPeriods(wrong)).toEqual({ wrong });
  });
});
