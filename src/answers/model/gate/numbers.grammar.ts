import { readNumeral } from '../../../knowledge/grammar.ts';

/** A number in digits or Chinese numerals, of folded text. */
export const NUMBER =
  '(?:\\d+(?:\\.\\d+)?[十百千万亿]*|[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?|半)';

const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const DIGITS = '零一二三四五六七八九';

/** Its value: 5千, 五千, 5000 and 0.5万 are one; undefined for what nobody writes with one meaning, such as 一万五. */
export function readValue(written: string): number | undefined {
  if (written === '半') return 0.5;
  const [, digits, scales = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(written) ?? [];
  if (digits !== undefined)
    return rounded([...scales].reduce((value, one) => value * (SCALES[one] ?? 1), Number(digits)));
  const [whole = '', decimals] = written.split('点');
  const value = /^零+$/.test(whole) ? 0 : wholeValue(whole);
  if (value === undefined || decimals === undefined) return value;
  return value + Number(`0.${[...decimals].map((one) => DIGITS.indexOf(one)).join('')}`);
}

function wholeValue(written: string): number | undefined {
  const [, hundredMillions = '', rest = ''] = /^(?:(.+)亿)?(.*)$/.exec(written) ?? [];
  const [, tenThousands = '', ones = ''] = /^(?:(.+)万)?零?(.*)$/.exec(rest) ?? [];
  const parts = [hundredMillions, tenThousands, ones].map((part) => (part === '' ? 0 : readNumeral(part)));
  if (written === '' || parts.includes(undefined)) return undefined;
  const [a = 0, b = 0, c = 0] = parts;
  return a * 1e8 + b * 1e4 + c || undefined;
}

/** 0.1 × 3 is no fine. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
