import { type ReadSheet, readWorkbook, UnreadableWorkbook } from '../../workbook/index.ts';
import { fieldsOf } from '../fields.ts';
import { readCells } from '../read.rules.ts';
import type { Cells } from '../types.ts';
import { copy } from './copy.ts';
import { headOf, notHere, type ReadTemplate, readTemplateRows, type Whose } from './read.grammar.ts';

/** A filled-in template: what it says, the same as cells, and everything that cannot be read, named by its cell. */
export interface FilledTemplate extends Pick<ReadTemplate, 'written' | 'reasons' | 'mistakes'> {
  cells: Cells;
}

/** The rows of the template in a file. Throws an UnreadableWorkbook for a file without one. */
export async function templateRows(bytes: Buffer): Promise<string[][]> {
  const sheets: ReadSheet[] = await readWorkbook(bytes);
  const found = sheets.find(({ rows }) => headOf(rows));
  if (!found) throw new UnreadableWorkbook(copy.notTemplate);
  return found.rows;
}

/**
 * Reads a filled-in template. Throws an UnreadableWorkbook, with a sentence for whoever sent it, for what is no template
 * or that of another department or period.
 */
export async function readTemplate(bytes: Buffer, whose: Whose): Promise<FilledTemplate> {
  const rows = await templateRows(bytes);
  const wrong = notHere(rows, whose);
  if (wrong) throw new UnreadableWorkbook(wrong);
  return asCells(readTemplateRows(rows, whose), whose);
}

function asCells({ written, reasons, places, mistakes }: ReadTemplate, { form }: Whose): FilledTemplate {
  const fields = fieldsOf(form).filter(({ code }) => code in written);
  const read = readCells(fields, written);
  const unread = Object.entries(read.mistakes).map(([code, message]) => {
    const cell = places[code] ?? '';
    return { cell, code, message: copy.at(cell, message) };
  });
  return { written, reasons, cells: read.cells, mistakes: [...mistakes, ...unread] };
}
