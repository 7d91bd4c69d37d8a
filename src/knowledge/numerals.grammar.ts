const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** One spelling of a number, Arabic or Chinese, half or full width: a source for larger patterns. */
export const NUMBER = '(?:[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百千]{1,9})';

/** 1–9999 as statutes write it: 十, 十五, 一百零五, 一千零一十. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`no article number: ${n}`);
  const digits = [...String(n)].map(Number);
  const spelled = digits.map((digit, at) => (digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - at]}`));
  return spelled.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** The number in 51, ５１, 五十一, 一十 or 一百〇五; undefined for anything a statute would not write, such as 一百二 (102 or 120?). */
export function readNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[0-9]{1,4}$/.test(plain)) return Number(plain) || undefined;
  const value = sumOfUnits(plain);
  if (value === undefined) return undefined;
  return chineseNumeral(value) === plain.replace(/^一十/, '十') ? value : undefined;
}

function sumOfUnits(plain: string): number | undefined {
  if (!/^[零一二三四五六七八九十百千]+$/.test(plain)) return undefined;
  const parts = plain.replace(/^十/, '一十').matchAll(/零?([一二三四五六七八九])([十百千]?)/g);
  let sum = 0;
  for (const [, digit = '', unit = ''] of parts) sum += DIGITS.indexOf(digit) * 10 ** UNITS.indexOf(unit);
  return sum >= 1 && sum <= 9999 ? sum : undefined;
}
