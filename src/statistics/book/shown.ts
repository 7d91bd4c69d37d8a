import type { Cell } from '../../workbook/index.ts';
import type { Total } from '../rollup.rules.ts';
import { copy } from './copy.ts';

/** A cell's value in words; `type` of its field, because a day that is referred to is a number. */
export function shown({ content }: Cell, type?: string): string {
  if (!content) return '';
  if ('text' in content) return content.text;
  if ('number' in content) return String(content.number);
  if ('day' in content) return content.day;
  return type === 'day' && typeof content.value === 'number' ? dayOfSerial(content.value) : String(content.value);
}

function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** Sum, number of departments with a value, number of those without the duty. */
export function shownTotal(total: Total | undefined): [string, string, string] {
  const { value = 0, of = 0, none = 0 } = total ?? {};
  return [of === 0 ? copy.unknown : String(value), String(of), String(none)];
}

export function percent(part: number, all: number): string {
  return all === 0 ? copy.unknown : `${Math.round((part / all) * 100)}%`;
}
