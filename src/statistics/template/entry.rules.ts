import type { FormField } from '../../knowledge/form.types.ts';
import { readCell } from '../cell.grammar.ts';
import type { Sheet } from '../evaluate.rules.ts';
import { beforeOf } from './cells.ts';
import { copy } from './copy.ts';

interface Cells {
  own: string;
  total: string;
  reason: string;
}

/** What stands after a field's code in /stats, empty where nothing is filled in, and why it is as it is. */
export type Entry = { written: string; reason?: string } | { mistake: string };

/** Reads the cells of one field. A computed total says nothing by itself, but must not say something else. */
export function entryOf(field: FormField, { own, total, reason }: Cells, whose: Omit<Sheet, 'cells'>): Entry {
  if (field.type === 'sum') return { written: '' };
  const none = own.normalize('NFKC') === copy.none;
  if (none && reason) return { written: `${copy.none}：${reason}` };
  const said = reason && !none ? { reason } : {};
  if (total === '' || own === '')
    return total && !own ? { mistake: copy.onlyTotal(field.label) } : { written: own, ...said };
  const period = numberIn(field, own);
  if (period === undefined) return { written: own, ...said };
  const before = beforeOf(field, { ...whose, cells: {} });
  if (before === undefined) return { written: `${own}/${total}`, ...said };
  if (numberIn(field, total) === period + before) return { written: own, ...said };
  if (field.type === 'stock') return { mistake: copy.stock(field.label) };
  return { mistake: copy.total(field.label, period + before, total) };
}

/** Undefined for anything but one whole number. */
function numberIn(field: FormField, written: string): number | undefined {
  const read = readCell(field, written);
  return read && 'cell' in read && read.cell.kind === 'count' && read.cell.total === undefined
    ? read.cell.period
    : undefined;
}
