import type { FormField } from '../knowledge/form.types.ts';
import { readCell } from './cell.grammar.ts';
import type { Cells } from './types.ts';

/** Reads what was written into some fields; the sentences about what cannot be read, by code. Blank fields have no cell. */
export function readCells(
  fields: FormField[],
  written: Record<string, string>,
): { cells: Cells; mistakes: Record<string, string> } {
  const read = fields.map((field) => [field.code, readCell(field, written[field.code] ?? '')] as const);
  const cells = read.flatMap(([code, one]) => (one && 'cell' in one ? [[code, one.cell] as const] : []));
  const mistakes = read.flatMap(([code, one]) => (one && 'mistake' in one ? [[code, one.mistake] as const] : []));
  return { cells: Object.fromEntries(cells), mistakes: Object.fromEntries(mistakes) };
}
