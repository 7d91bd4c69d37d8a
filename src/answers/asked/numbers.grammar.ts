import { readNumeral } from '../../knowledge/grammar.ts';

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Numbers in digits, and one word for a unit: 两个工作日 = 2工作日. */
export function numbers(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{3,}(?![十百千万亿])/gu, (run) =>
      [...run.replaceAll('〇', '零')].map((one) => '零一二三四五六七八九'.indexOf(one)).join(''),
    )
    .replace(/(\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)([百千]?[万亿]?)/gu, inDigits)
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/多少[天日]|几天/g, '几日')
    .replace(/(?<=\d)天/g, '日')
    .replace(/(?<=\d|几)个(?=工作日|自然日|小时)/g, '')
    .replace(/(?<=\d)块钱/g, '元');
}

function inDigits(written: string, number: string, scales: string): string {
  const base = /^\d/.test(number) ? Number(number) : readNumeral(number);
  if (base === undefined || number.length > 15) return written;
  const value = [...scales].reduce((product, scale) => product * (SCALES[scale] ?? 1), base);
  return String(Number(value.toPrecision(15)));
}
