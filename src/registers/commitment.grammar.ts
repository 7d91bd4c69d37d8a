import { isDay, readNumeral } from '../knowledge/grammar.ts';
import type { Values } from './fields.ts';

const PART = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const TAIL = '(?:以前|之前|前|内)';
const DAY = new RegExp(
  `(?:在|于|到)?(?:([0-9]{4})\\s*[-./年]\\s*)?(${PART})\\s*[-./月]\\s*(${PART})\\s*[日号]?\\s*${TAIL}?[，,\\s]*`,
);
const END = new RegExp(`(?:在|于|到)?(?:([今本次下]?)(月|年)底|(今天|明天|后天))\\s*${TAIL}?[，,\\s]*`);
const DAYS: Record<string, number> = { 今天: 0, 明天: 1, 后天: 2 };

/**
 * A commitment in one line, such as 9月30日前完成裁量基准公示: the day (without a year the next such day from `today`, an
 * ISO day, on) and what is promised. Undefined where either is missing.
 */
export function readCommitment(typed: string, today: string): Values | undefined {
  const text = typed.normalize('NFKC').trim();
  const written = DAY.exec(text);
  const due = written ? dayOf(written, today) : undefined;
  if (written && due) return commitment(text.replace(written[0], ''), due);
  const end = END.exec(text);
  return end ? commitment(text.replace(end[0], ''), endOf(end, today)) : undefined;
}

function commitment(promise: string, due: string): Values | undefined {
  const words = promise.replace(/^[，,。；;\s]+|[，,。；;\s]+$/g, '');
  return words === '' ? undefined : { promise: words, level: 'officer', due };
}

function dayOf([, year, month = '', date = '']: RegExpExecArray, today: string): string | undefined {
  const [m, d] = [readNumeral(month), readNumeral(date)];
  const inYear = (y: number) => `${y}-${pad(m)}-${pad(d)}`;
  const thisYear = Number(today.slice(0, 4));
  const day = year ? inYear(Number(year)) : [inYear(thisYear), inYear(thisYear + 1)].find((one) => one >= today);
  return day && isDay(day) ? day : undefined;
}

function endOf([, which = '', unit = '', named = '']: RegExpExecArray, today: string): string {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  if (named) return iso(new Date(Date.UTC(year, month - 1, date + (DAYS[named] ?? 0))));
  const later = /[次下]/.test(which) ? 1 : 0;
  return unit === '年' ? `${year + later}-12-31` : iso(new Date(Date.UTC(year, month + later, 0)));
}

const pad = (part = 0) => String(part).padStart(2, '0');
const iso = (day: Date) => day.toISOString().slice(0, 10);
