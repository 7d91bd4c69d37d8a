import { isoDay } from '../knowledge/day.grammar.ts';
import type { FormField } from '../knowledge/form.types.ts';
import type { Cell } from './types.ts';

const NUMBER = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/;
const NONE = /^不适用(?:\s*[:;,.。、;(]?\s*)([\s\S]*?)\)?$/;
const LARGE = /^([\d.,]+)\s*(万|亿)/;
const TEXT = 500;

const copy = {
  wholeNumber: (label: string) => `“${label}”请填非负整数，例如 12；没有发生写 0，没有这项职责写“不适用：原因”。`,
  large: (label: string, full: string) => `“${label}”不能用“万”“亿”，请写全数字${full && `：${full}`}。`,
  reason: (label: string) => `“${label}”写“不适用”要说明原因，例如“不适用：没有委托执法”。`,
  flag: (label: string) => `“${label}”请写“是”或者“否”。`,
  day: (label: string) => `“${label}”请写成日期，例如 2026-08-20；还没有报送写“不适用：原因”。`,
  text: (label: string) => `“${label}”最多${TEXT}个字。`,
  stock: (label: string) => `“${label}”填数据截止那天的数，只写一个数。`,
};

export type ReadCell = { cell: Cell } | { mistake: string } | undefined;

/**
 * Reads what a person wrote into a field: figures full width or with thousands separators, `12/40` for period and total,
 * 不适用 with its reason. Undefined for nothing but spaces, which is not zero.
 */
export function readCell(field: FormField, typed: string): ReadCell {
  const { type, label } = field;
  const written = type === 'text' ? typed.trim() : typed.normalize('NFKC').trim();
  if (written === '') return undefined;
  if (type === 'text')
    return [...written].length > TEXT ? { mistake: copy.text(label) } : { cell: { kind: 'text', text: written } };
  const none = NONE.exec(written);
  if (none) return none[1] ? { cell: { kind: 'none', reason: none[1].trim() } } : { mistake: copy.reason(label) };
  if (type === 'flag') return readFlag(label, written);
  if (type === 'day') {
    const day = isoDay(written);
    return day ? { cell: { kind: 'day', day } } : { mistake: copy.day(label) };
  }
  return readCount(field, written);
}

function readFlag(label: string, written: string): ReadCell {
  if (written !== '是' && written !== '否') return { mistake: copy.flag(label) };
  return { cell: { kind: 'flag', yes: written === '是' } };
}

function readCount({ type, label, unit = '' }: FormField, written: string): ReadCell {
  const large = LARGE.exec(written);
  if (large) return { mistake: copy.large(label, inFull(large[1] ?? '', large[2] === '万' ? 4 : 8)) };
  const parts = written.split('/').map((part) => part.trim());
  const numbers = parts.map((part) => numberIn(part.endsWith(unit) ? part.slice(0, part.length - unit.length) : part));
  const [period, total] = numbers;
  if (period === undefined || numbers.includes(undefined) || parts.length > 2)
    return { mistake: copy.wholeNumber(label) };
  if (total !== undefined && type === 'stock') return { mistake: copy.stock(label) };
  return { cell: { kind: 'count', period, ...(total !== undefined && { total }) } };
}

function numberIn(written: string): number | undefined {
  const trimmed = written.trim();
  return NUMBER.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : undefined;
}

/** 1.2 with four places more: 12000; empty where that is no whole number. */
function inFull(written: string, places: number): string {
  const [, whole = '', part = ''] = /^(\d{1,5})(?:\.(\d{1,8}))?$/.exec(written.replaceAll(',', '')) ?? [];
  return whole === '' || part.length > places ? '' : String(Number(whole + part.padEnd(places, '0')));
}

/** A cell as it is written, which reads back as the same cell. */
export function writtenCell(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'count':
      return cell.total === undefined ? String(cell.period) : `${cell.period}/${cell.total}`;
    case 'none':
      return `不适用：${cell.reason}`;
    case 'flag':
      return cell.yes ? '是' : '否';
    case 'day':
      return cell.day;
    case 'text':
      return cell.text;
    default:
      return '';
  }
}
