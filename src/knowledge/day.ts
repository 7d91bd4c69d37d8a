const DAY_MS = 86_400_000;

/** The ISO day `n` days after `day` (before, when negative). */
export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);
}

/** The same day number `n` months on; where that month has none, its last day (民法典第二百零二条). */
export function addMonths(day: string, n: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = monthEnd(new Date(Date.UTC(year, month - 1 + n, 1)).toISOString().slice(0, 10));
  return date < Number(last.slice(8)) ? `${last.slice(0, 8)}${two(date)}` : last;
}

/** The last day of the month of an ISO day. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The ISO day of a year, month (1 to 12) and date, whether or not there is such a day. */
export function dayOf(year: number, month: number, date: number): string {
  return `${year}-${two(month)}-${two(date)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Days from `from` to `to`, both counted; none when `to` comes first. */
export function daysWithin({ from, to }: Period): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1);
}

/** ISO days, both within it. */
export interface Period {
  from: string;
  to: string;
}

/** The same days in as few periods as can be, in order. */
export function merged(periods: Period[]): Period[] {
  const whole: Period[] = [];
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (!last || from > addDays(last.to, 1)) whole.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return whole;
}

/** A moment as Shanghai writes it: 2026-02-14T10:20+08:00. */
export function shanghaiMoment(moment: Date): string {
  const local = new Date(moment.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 16)}+08:00`;
}
