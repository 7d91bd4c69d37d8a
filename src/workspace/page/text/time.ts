const ZONE = 'Asia/Shanghai';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const long = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: 'long', day: 'numeric', weekday: 'long' });
const withYear = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, dateStyle: 'full' });

/** Clock time of a Slack ts or of seconds since 1970, in Shanghai: 08:30. */
export function timeOf(seconds: string | number): string {
  return clock.format(Number(seconds) * 1000);
}

/** ISO calendar day of a Slack ts or of seconds since 1970, in Shanghai. */
export function dayOf(seconds: string | number): string {
  return calendar.format(Number(seconds) * 1000);
}

/** The day in words, with its year when it is not this year's. */
export function dayInWords(seconds: string | number, now = Date.now() / 1000): string {
  const sameYear = dayOf(seconds).slice(0, 4) === dayOf(now).slice(0, 4);
  return (sameYear ? long : withYear).format(Number(seconds) * 1000);
}

export function isToday(seconds: string | number, now = Date.now() / 1000): boolean {
  return dayOf(seconds) === dayOf(now);
}

/** Slack's date tokens ({date_num}, {date}, {time}, …), in Shanghai; formats it does not know are left as written. */
export function formatDate(seconds: number, format: string): string {
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'date_num') return dayOf(seconds);
    if (name.startsWith('time')) return timeOf(seconds);
    return name.startsWith('date') ? dayInWords(seconds) : whole;
  });
}
