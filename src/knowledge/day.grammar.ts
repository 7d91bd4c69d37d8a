import { dayOf } from './day.ts';
import { isDay, readNumeral } from './grammar.ts';

const YEAR = '[0-9]{4}|[〇零一二三四五六七八九]{4}';
const PART = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
/** A day as people write it. */
export const WRITTEN_DAY = `(?:(?:${YEAR})\\s*年\\s*(?:${PART})\\s*月\\s*(?:${PART})\\s*[日号]|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})`;
const PARTS = new RegExp(`^(${YEAR})\\s*[-./年]\\s*(${PART})\\s*[-./月]\\s*(${PART})\\s*[日号]?$`);
/** Not a day of the law but a span or an event: 按2019年5月1日以前…. */
const SPAN = '(?!\\s*(?:之?[前后]|以[前后来内]|[起至到—-]|[0-9]))';
const TAIL = '(?:的?时候|当时|那时|那天|当天|时)';
const LAW = '(?:的(?=[法规])|来?查|施行的|有效的|为准)?';
const AS_OF = new RegExp(
  `(?:按照?|依照?)\\s*(${WRITTEN_DAY})${SPAN}${TAIL}?${LAW}[，,、：:\\s]*|(${WRITTEN_DAY})${TAIL}(?!间|效|段)${LAW}[，,、：:\\s]*`,
  'g',
);
// Chat programs turn -- into a dash.
const OPTION = /(?:^|\s)(?:--|—|–|――)\s*date(?:\s*[=＝:：]\s*|\s+|$)(\S*)/gi;

/** What a question says about the day of the law: its words without it, and the ISO day or what is wrong. */
export type AskedDay = { text: string } & (
  | { day?: string }
  | { wrong: 'notADay' | 'many' | 'missing'; written: string }
);

/** Reads 按 2019年5月1日, 按2019-05-01, 2019年5月1日时 and --date 2019-05-01 out of a question or command. */
export function askedDay(typed: string): AskedDay {
  const found: string[] = [];
  const take = (_: string, ...groups: (string | undefined)[]) => {
    found.push(groups.slice(0, -2).find((group) => typeof group === 'string') ?? '');
    return ' ';
  };
  const plain = typed.normalize('NFKC');
  const rest = plain.replace(OPTION, take).replace(AS_OF, take);
  if (found.length === 0) return { text: typed };
  const text = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s，,、：:]+/, '')
    .trim();
  const [written = ''] = found;
  if (written === '') return { text, wrong: 'missing', written };
  const days = new Set(found.map(isoDay));
  if (days.has(undefined))
    return {
      text,
      wrong: 'notADay',
      written: found.find((one) => !isoDay(one)) ?? written,
    };
  if (days.size > 1) return { text, wrong: 'many', written: found.join('、') };
  return { text, day: isoDay(written) ?? '' };
}

/** The ISO day in 2019年5月1日, 2019-5-1, 2019.05.01 or 二〇一九年五月一日; undefined for anything that is no day of 1900–2099. */
export function isoDay(written: string): string | undefined {
  const [, year = '', month = '', day = ''] = PARTS.exec(written.normalize('NFKC').trim()) ?? [];
  const [m, d] = [readNumeral(month), readNumeral(day)];
  if (m === undefined || d === undefined) return undefined;
  const iso = dayOf(yearOf(year), m, d);
  return isDay(iso) && /^(?:19|20)/.test(iso) ? iso : undefined;
}

/** A year may be written digit by digit: 二〇一九. */
function yearOf(text: string): number {
  const digits = [...text.replaceAll('〇', '零')];
  return Number(digits.map((one) => Math.max('零一二三四五六七八九'.indexOf(one), Number(one) || 0)).join(''));
}

/** 2019年5月1日, for people. */
export function chineseDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** When an edition was adopted, came into force and ceased (ISO days), as far as it is known; '' where nothing is. */
export function editionDays(adopted: string | null, effective?: string | null, repealed?: string | null): string {
  const days = [
    adopted && `${adopted}通过`,
    adopted && (effective ? `${effective}起施行` : '施行日期待核'),
    repealed && `${repealed}起不再施行`,
  ];
  return days.filter(Boolean).join('，');
}

/** 2019年5月, for people. */
export function chineseMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  return `${year}年${month}月`;
}

/** The calendar day in Asia/Shanghai, ISO. */
export function today(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
