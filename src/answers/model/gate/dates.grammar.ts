const YEAR = '(?:1[89]|20)\\d\\d|[一二][零九八][零一二三四五六七八九]{2}';
const PART = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const DATES = new RegExp(
  `(?<year>${YEAR})\\s*[年/.-](?:\\s*(?<month>${PART})\\s*(?:[月/.-](?:\\s*(?<day>${PART})(?:[日号])?)?)?)?(?!\\d)|(?<!\\d)(?<month2>${PART})月(?<day2>${PART})[日号]`,
  'g',
);

/** The dates of folded text, each as precise as it is written (2021-07-15, 2021-07, 2021, --07-15), and the text without them. */
export function datesIn(text: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  const rest = text.replace(DATES, (...found) => {
    const { year, month, day, month2, day2 } = found.at(-1) as Record<string, string | undefined>;
    dates.push(canonical(year, month ?? month2, day ?? day2));
    return '◦';
  });
  return { dates, rest };
}

/** A date and what it says besides: of 2021-07-15 also the year, the month and the day of the year. */
export function lessPrecise(date: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year ? [date, `${year}-${month}`, year, `--${month}-${day}`] : [date, date.slice(0, 4)];
}

function canonical(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const two = (part: string | undefined) => (part === undefined ? '' : `-${String(partOf(part)).padStart(2, '0')}`);
  return `${year === undefined ? '-' : yearOf(year)}${two(month)}${two(day)}`;
}

function yearOf(written: string): string {
  return [...written].map((one) => Math.max('零一二三四五六七八九'.indexOf(one), Number(one) || 0)).join('');
}

function partOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : [undefined, written];
  const digit = (one: string | undefined) => '零一二三四五六七八九'.indexOf(one ?? '');
  return (tens === undefined ? 0 : Math.max(1, digit(tens)) * 10) + (ones ? digit(ones) : 0);
}
