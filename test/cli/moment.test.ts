import { expect, it } from 'vitest';
import { momentOf } from '../../src/cli/moment.ts';

it('reads a moment as one of Shanghai unless it says otherwise, and refuses what is none', () => {
  expect(momentOf('2026-12-09T08:30').toISOString()).toBe('2026-12-09T00:30:00.000Z');
  expect(momentOf('2026-12-09 08:30:15').toISOString()).toBe('2026-12-09T00:30:15.000Z');
  expect(momentOf('2026-12-09').toISOString()).toBe('2026-12-08T16:00:00.000Z');
  expect(momentOf('2026-12-09T08:30Z').toISOString()).toBe('2026-12-09T08:30:00.000Z');
  for (const text of ['soon', '', '2026-13-09', '2026-12-09T25:00', '09.12.2026'])
    expect(() => momentOf(text)).toThrow('a moment looks like 2026-12-09T08:30');
});
