import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/tips/clock.rules.ts';
import { deadlineWords } from '../../src/tips/deadline.view.ts';
import { suggested } from '../../src/tips/desk/suggest.grammar.ts';
import { limiter } from '../../src/tips/limits.rules.ts';

describe('how often', () => {
  it('somebody may is counted in a sliding span, each for themselves', () => {
    const limit = limiter({ most: 2, ms: 1000 });
    expect([limit('a', 0), limit('a', 400), limit('a', 600), limit('b', 600)]).toEqual([0, 0, 400, 0]);
    expect([limit('a', 999), limit('a', 1000), limit('a', 1399), limit('a', 1400)]).toEqual([1, 0, 1, 0]);
  });
});

describe('the clock of a tip', () => {
  const vault = { acceptDays: 15, closeDays: 60 };
  const tip = { state: 'received' as const, day: '2026-09-01', accepted_on: null };
  it('runs from receipt to acceptance, and from there to the end', () => {
    expect(deadlineOf(tip, vault)).toEqual({ what: 'accept', by: '2026-09-16' });
    const accepted = { ...tip, state: 'accepted' as const, accepted_on: '2026-09-10' };
    expect(deadlineOf(accepted, vault)).toEqual({ what: 'close', by: '2026-11-09' });
    expect(deadlineOf({ ...accepted, state: 'closed' }, vault)).toBeUndefined();
  });
  it.each([
    ['2026-09-14', '还有2天'],
    ['2026-09-16', '今天到期'],
    ['2026-09-19', '已超3天'],
  ])('says on %s: %s, and that the number is the office’s own', (day, left) => {
    expect(deadlineWords({ what: 'accept', by: '2026-09-16' }, day)).toBe(
      `应在2026年9月16日前决定是否受理，${left}（本机关自定）`,
    );
  });
});

describe('the category that words suggest', () => {
  it.each([
    ['当场收了钱，没有给票据，还要赞助费', 'q5'],
    ['检查前有人通风报信，吃拿卡要', 'q6'],
    ['态度粗暴，推搡', 'q4'],
    ['今天天气很好', undefined],
    ['态度差，要票据', undefined],
  ])('of “%s” is %s', (text, category) => {
    expect(suggested(text)).toBe(category);
  });
});
