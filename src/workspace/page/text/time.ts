const ZONE = 'Asia/Shanghai';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** Shanghai has kept this distance from UTC since 1991. */
const AHEAD_S = 8 * 3600;
const seconds = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, timeStyle: 'medium', hourCycle: 'h23' });
const long = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: 'long', day: 'numeric', weekday: 'long' });
const withYear = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, dateStyle: 'full' });

/** Clock time of a Slack ts or of seconds since 1970, in Shanghai: 08:30. */
export function timeOf(seconds: string | number): string {
  return clock.format(Number(seconds) * 1000);
}

/** ISO calendar day of a Slack ts or of seconds since 1970, in Shanghai. */
export function dayOf(seconds: string | number): string {
  return new Date((Number(seconds) + AHEAD_S) * 1000).toISOString().slice(0, 10);
}

/** Clock time of epoch milliseconds, to the second. */
export function clockTime(milliseconds: number): string {
  return seconds.format(milliseconds);
}

/** A moment of epoch milliseconds in full, to the second. */
export function momentInWords(milliseconds: number): string {
  return `${withYear.format(milliseconds)} ${seconds.format(milliseconds)}`;
}

/** The day in words, with its year when it is not this year's. */
export function dayInWords(seconds: string | number, now = Date.now() / 1000): string {
  const sameYear = dayOf(seconds).slice(0, 4) === dayOf(now).slice(0, 4);
  return (sameYear ? long : withYear).format(Number(seconds) * 1000);
}

/** Slack's date tokens ({date_num}, {date}, {time}, …), in Shanghai; formats it does not know are left as written. */
export function formatDate(seconds: number, format: string): string {
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'date_num') return dayOf(seconds);
    if (name.startsWith('time')) return timeOf(seconds);
    return name.startsWith('date') ? dayInWords(seconds) : whole;
  });
}
