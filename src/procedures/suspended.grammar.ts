import { isoDay, WRITTEN_DAY } from '../knowledge/day.grammar.ts';
import { daysWithin, type Period } from '../knowledge/day.ts';

const SPAN = new RegExp(`^(${WRITTEN_DAY})\\s*(?:\\.\\.+|至|到|~|-+|—+)\\s*(${WRITTEN_DAY})$`);
const ASKED = /^(.*\d.*?)\s+(?:中止|扣除|不计入)\s*[:：]?\s*(.*)$/s;
const BETWEEN = /\s*(?:[、，,;；和]|\s(?=\d{4}))\s*/;
/** Ten years: nothing that stops a time limit lasts longer. */
const LONGEST = 3660;

/** Periods that are not counted, or the words that are none. */
export type Suspension = { periods: Period[] } | { wrong: string };

/** Takes 中止 2026-10-10至2026-10-25 off the end of what was typed after a date. */
export function splitSuspended(text: string): { rest: string; suspension: Suspension } {
  const plain = text.normalize('NFKC').trim();
  const [, rest = plain, periods] = ASKED.exec(plain) ?? [];
  return periods === undefined ? { rest, suspension: { periods: [] } } : { rest, suspension: readPeriods(periods) };
}

/** Reads 2026-10-10至2026-10-25、2026-11-02至2026-11-04, also with .. between the days; both days are within it. */
export function readPeriods(text: string): Suspension {
  const spaced = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*(\.\.+|至|到|~)\s*/g, '$1');
  const read = spaced.split(BETWEEN).map((written) => ({ written, period: readPeriod(written) }));
  const wrong = read.find(({ period }) => !period);
  return wrong ? { wrong: wrong.written } : { periods: read.flatMap(({ period }) => period ?? []) };
}

function readPeriod(text: string): Period | undefined {
  const [, first = '', last = ''] = SPAN.exec(text) ?? [];
  const [from, to] = [isoDay(first), isoDay(last)];
  const days = from && to ? daysWithin({ from, to }) : 0;
  return from && to && days > 0 && days <= LONGEST ? { from, to } : undefined;
}

/** 2026-10-10..2026-10-25, as `readPeriods` reads it again. */
export function writtenPeriod({ from, to }: Period): string {
  return `${from}..${to}`;
}
