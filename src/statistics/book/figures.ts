import type { FormField } from '../../knowledge/form.types.ts';
import { address, type Cell, day, empty, figure, formula, text } from '../../workbook/index.ts';
import { cellValue, type Sheet } from '../evaluate.rules.ts';
import { copy } from './copy.ts';
import { DEPARTMENT } from './layout.ts';
import { sumFormula } from './sums.ts';

/** 上期累计, 本期 and 累计 of one field: figures to be corrected as figures, what follows from them as formulas. */
export function figureCells(field: FormField, sheet: Sheet, rows: Map<string, number>): [Cell, Cell, Cell] {
  const cell = sheet.cells[field.code];
  const row = rows.get(field.code) ?? 0;
  if (field.type === 'sum') return [empty('text'), ...sums(field, sheet, rows)];
  if (cell?.kind === 'none') return [empty('text'), empty('text'), text(copy.none)];
  if (cell?.kind === 'flag') return [empty('text'), empty('text'), text(cell.yes ? copy.yes : copy.no)];
  if (cell?.kind === 'day') return [empty('text'), empty('text'), day(cell.day)];
  if (field.type === 'text') return [empty('text'), empty('text'), empty('text')];
  if (cell?.kind !== 'count') return [empty('text'), empty('text'), text(copy.unknown)];
  const before = cellValue(field.code, 'previous', sheet);
  const total = cellValue(field.code, 'total', sheet);
  return [
    typeof before === 'number' ? figure(before) : text(copy.unknown),
    figure(cell.period),
    totalCell({ type: field.type, period: cell.period, before, total }, row),
  ];
}

function totalCell(of: { type: string; period: number; before: unknown; total: unknown }, row: number): Cell {
  const { type, period, before, total } = of;
  if (typeof total !== 'number') return text(copy.unknown);
  const [previous, own] = [DEPARTMENT.previous, DEPARTMENT.period].map((column) => address(row, column));
  if (type === 'stock') return formula(`${own}`, total);
  return typeof before === 'number' && before + period === total ? formula(`${previous}+${own}`, total) : figure(total);
}

function sums(field: FormField, sheet: Sheet, rows: Map<string, number>): [Cell, Cell] {
  const of = (which: 'period' | 'total'): Cell => {
    const value = cellValue(field.code, which, sheet);
    if (typeof value !== 'number') return text(copy.unknown);
    const written = field.equals && sumFormula(field.equals, (code) => placed(rows.get(code), which));
    return written ? formula(written, value, 'total') : figure(value);
  };
  return [of('period'), of('total')];
}

function placed(row: number | undefined, which: 'period' | 'total'): string | undefined {
  return row === undefined ? undefined : address(row, DEPARTMENT[which]);
}
