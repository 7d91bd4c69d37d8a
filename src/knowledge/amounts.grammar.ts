import type { DayType } from './clock.types.ts';
import { readNumeral } from './numerals.grammar.ts';

export const NUMERAL = '[0-9]+(?:\\.[0-9]+)?[百千万亿]*|[〇零一二两三四五六七八九十百千万亿]+';
const UNITS = {
  元: new RegExp(`(${NUMERAL})\\s*(?:余)?元`, 'g'),
  倍: new RegExp(`(${NUMERAL})\\s*倍`, 'g'),
  '%': new RegExp(`百分之\\s*(${NUMERAL})|(${NUMERAL})\\s*[%％]`, 'g'),
  日: new RegExp(`(${NUMERAL})\\s*个?(?:工作)?[日天]`, 'g'),
  月: new RegExp(`(${NUMERAL})\\s*个?月`, 'g'),
  年: new RegExp(`(${NUMERAL})\\s*年`, 'g'),
  小时: new RegExp(`(${NUMERAL})\\s*个?小时`, 'g'),
} as const;
const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The units of penalties by what they measure. */
export const MEASURES = { money: '元', times: '倍', percent: '%', days: '日' } as const;

export type AmountUnit = keyof typeof UNITS;

/** The unit in which a limit of each day type is written. */
export const UNIT_OF_DAY_TYPE = {
  working: '日',
  calendar: '日',
  month: '月',
  year: '年',
  hour: '小时',
} as const satisfies Record<DayType, AmountUnit>;

/** The text with every 工作日 left out, so that only other days are found in it. */
export function withoutWorkingDays(text: string): string {
  return text.replaceAll('工作日', '');
}

export function isAmountUnit(unit: string): unit is AmountUnit {
  return Object.hasOwn(UNITS, unit);
}

/**
 * Every number of this unit in an official text, in digits or Chinese numerals: 五千元, 2.5万元, 百分之三十, 七个工作日.
 * Where fines are multiples, 等值 is once the value and 百分之五十 half of it.
 */
export function amountsIn(text: string, unit: AmountUnit): Set<number> {
  const found = [...text.normalize('NFKC').matchAll(UNITS[unit])];
  const values = new Set(found.flatMap((match) => numberIn(match[1] ?? match[2] ?? '') ?? []));
  if (unit !== '倍') return values;
  for (const percent of amountsIn(text, '%')) values.add(percent / 100);
  return text.includes('等值') ? values.add(1) : values;
}

function numberIn(written: string): number | undefined {
  const [, digits, scales = ''] = /^([0-9]+(?:\.[0-9]+)?)([百千万亿]*)$/.exec(written) ?? [];
  if (digits !== undefined) return [...scales].reduce((value, scale) => value * (SCALES[scale] ?? 1), Number(digits));
  const [, hundredMillions = '', rest = ''] = /^(?:(.+)亿)?(.*)$/.exec(written) ?? [];
  const [, tenThousands = '', ones = ''] = /^(?:(.+)万)?零?(.*)$/.exec(rest) ?? [];
  const parts = [hundredMillions, tenThousands, ones].map((part) => (part === '' ? 0 : readNumeral(part)));
  if (parts.includes(undefined)) return undefined;
  const [a = 0, b = 0, c = 0] = parts;
  return a * 1e8 + b * 1e4 + c;
}
