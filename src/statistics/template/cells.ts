import type { FormField } from '../../knowledge/form.types.ts';
import { type Cell, day, empty, figure, formula, text } from '../../workbook/index.ts';
import { writtenCell } from '../cell.grammar.ts';
import { cellValue, type Sheet } from '../evaluate.rules.ts';
import type { Cell as Filled } from '../types.ts';
import { copy } from './copy.ts';

/** The cell of the period, with what is in the draft. */
export function ownCell(filled: Filled | undefined, kept: 'apart' | 'here' = 'apart'): Cell {
  if (filled?.kind === 'count') return figure(filled.period, 'input');
  if (filled?.kind === 'day') return day(filled.day, 'dayInput');
  if (filled?.kind === 'none' && kept === 'apart') return text(copy.none, 'input');
  return filled ? text(writtenCell(filled), 'input') : empty('input');
}

/** 累计: a formula over `own`, the address of the period's figure; to be filled in only where nothing is known to go on from. */
export function totalCell(field: FormField, own: string, sheet: Sheet): Cell {
  const filled = sheet.cells[field.code];
  if (field.type !== 'flow' && field.type !== 'stock') return empty('text');
  const before = beforeOf(field, sheet);
  if (field.type === 'flow' && before === undefined)
    return filled?.kind === 'count' && filled.total !== undefined ? figure(filled.total, 'input') : empty('input');
  const value = filled?.kind === 'count' ? filled.period + (before ?? 0) : '';
  return formula(`IF(ISNUMBER(${own}),${own}${before ? `+${before}` : ''},"")`, value);
}

/** What the total of a flow goes on from; 0 for a stock, which goes on from nothing. Undefined where that is not known. */
export function beforeOf(field: FormField, sheet: Sheet): number | undefined {
  if (field.type === 'stock') return 0;
  const before = cellValue(field.code, 'previous', sheet);
  return typeof before === 'number' ? before : undefined;
}
