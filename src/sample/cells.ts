import { fieldsOf, isAsked, isFigure } from '../statistics/fields.ts';
import type { Opened } from '../statistics/open.ts';
import { readCells } from '../statistics/read.rules.ts';
import type { Cell, Cells } from '../statistics/types.ts';
import { copy } from './copy.ts';

/**
 * A report as it is filled in: what was there, what the registers say, over it what the clerk has written by field code;
 * with `zeros`, zero in every figure that is still blank. Throws an Error with one sentence.
 */
export function filledCells({ form, report, counts }: Opened, written: Record<string, string>, zeros: boolean): Cells {
  const fields = fieldsOf(form).filter(isAsked);
  const codes = fields.map(({ code }) => code);
  const unknown = Object.keys(written).find((code) => !codes.includes(code));
  if (unknown) throw new Error(copy.noField(unknown, codes.join('、')));
  const { cells, mistakes } = readCells(fields, written);
  const [mistake] = Object.values(mistakes);
  if (mistake) throw new Error(mistake);
  const blank = zeros ? fields.filter(isFigure).map(({ code }) => [code, { kind: 'count', period: 0 }] as const) : [];
  const counted = Object.entries(counts).map(([code, { value }]): [string, Cell] => [code, cellOf(value)]);
  return { ...Object.fromEntries(blank), ...Object.fromEntries(counted), ...report.cells, ...cells };
}

function cellOf(value: number | string): Cell {
  return typeof value === 'number' ? { kind: 'count', period: value } : { kind: 'day', day: value };
}
