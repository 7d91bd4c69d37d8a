import { readCell } from './cell.grammar.ts';
import { fieldsOf, isAsked } from './fields.ts';
import type { Around, Cells, Report } from './types.ts';

/** What the registers say of the fields that are still blank, as cells. */
export function untouched({ form, report, counts }: Pick<Around, 'form' | 'counts'> & { report: Report }): Cells {
  const blank = fieldsOf(form).filter((field) => isAsked(field) && !report.cells[field.code]);
  const cells = blank.flatMap((field) => {
    const counted = counts[field.code];
    const read = counted && readCell(field, String(counted.value));
    return read && 'cell' in read ? [[field.code, read.cell] as const] : [];
  });
  return Object.fromEntries(cells);
}
