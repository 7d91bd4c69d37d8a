import { addDays } from '../knowledge/day.ts';
import { isDay } from '../knowledge/grammar.ts';

const YEARS: Record<string, number> = { 前年: -2, 去年: -1, '': 0, 明年: 1, 后年: 2 };
const WRITTEN = /^(前年|去年|明年|后年)?(\d{2}-\d{2})$/;
const FROM_TODAY = /^今天(?:([+-])(\d{1,3}))?$/;

/** The ISO day of 08-20, 去年03-01 (of the campaign's year) or 今天-3; undefined for anything else. */
export function sampleDay(written: string, { year, today }: { year: number; today: string }): string | undefined {
  const near = FROM_TODAY.exec(written);
  if (near) return addDays(today, Number(`${near[1] ?? '+'}${near[2] ?? 0}`));
  const [, which = '', date] = WRITTEN.exec(written) ?? [];
  const day = `${year + (YEARS[which] ?? 0)}-${date}`;
  return isDay(day) ? day : undefined;
}
