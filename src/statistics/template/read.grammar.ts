import type { FormField } from '../../knowledge/form.types.ts';
import { address } from '../../workbook/index.ts';
import { fieldsOf } from '../fields.ts';
import type { Around } from '../types.ts';
import { copy } from './copy.ts';
import { type Entry, entryOf } from './entry.rules.ts';
import { COLUMN } from './rows.ts';

/** Into which period and whose form. */
export interface Whose extends Omit<Around, 'counts'> {
  department: string;
}

/** What a filled-in template says, by field code, as people type it after /stats; blank fields are absent. */
export interface ReadTemplate {
  written: Record<string, string>;
  reasons: Record<string, string>;
  /** Address of the cell of every field there. */
  places: Record<string, string>;
  mistakes: { cell: string; code: string; message: string }[];
}

const CODE = /^[A-Z]\d{2}[a-z]?$/;

/** Which period and department a template is for; undefined for another kind of table. */
export function headOf(rows: string[][]): { period: string; department: string } | undefined {
  const beside = (label: string) => plain(rows.find(([first]) => plain(first) === label)?.[1]);
  const [period, department] = [beside(copy.labels.period), beside(copy.labels.department)];
  return period && department ? { period, department } : undefined;
}

/** Why a template is not this department's for this period; undefined where it is. */
export function notHere(rows: string[][], { period, department }: Whose): string | undefined {
  const head = headOf(rows);
  if (!head) return copy.notTemplate;
  if (head.period !== period.id) return copy.otherPeriod(head.period, period.id);
  return head.department === department ? undefined : copy.otherDepartment(head.department, department);
}

/** Reads the rows of a template, which are found by the codes in their first cells wherever they stand. */
export function readTemplateRows(rows: string[][], whose: Whose): ReadTemplate {
  const read: ReadTemplate = { written: {}, reasons: {}, places: {}, mistakes: [] };
  for (const [row, cells] of rows.entries()) {
    const codes = plain(cells[0]).split(/\s+/);
    if (!codes.every((code) => CODE.test(code))) continue;
    for (const [at, code] of codes.entries()) take(read, { code, row, cells, place: placeOf(at, codes.length) }, whose);
  }
  return read;
}

interface Place {
  own: number;
  total?: number;
  reason?: number;
}

/** In a row of three codes the second has columns of its own, and the third is words. */
function placeOf(at: number, codes: number): Place {
  if (codes === 1) return { own: COLUMN.own, total: COLUMN.total, reason: COLUMN.total + 1 };
  if (at === 0) return { own: COLUMN.own, total: COLUMN.total };
  return at === 1 ? { own: COLUMN.corrected, total: COLUMN.correctedTotal } : { own: COLUMN.correctedTotal + 1 };
}

function take(read: ReadTemplate, from: { code: string; row: number; cells: string[]; place: Place }, whose: Whose) {
  const { code, row, cells, place } = from;
  const cell = address(row, place.own);
  const say = (message: string) => read.mistakes.push({ cell, code, message: copy.at(cell, message) });
  const field = fieldsOf(whose.form).find((one) => one.code === code);
  if (!field) return say(copy.unknownCode(code));
  if (code in read.places) return say(copy.twice(code));
  read.places[code] = cell;
  const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim());
  keep(read, {
    field,
    say,
    entry: entryOf(field, { own: at(place.own), total: at(place.total), reason: at(place.reason) }, whose),
  });
}

function keep(
  read: ReadTemplate,
  { field, say, entry }: { field: FormField; say: (message: string) => void; entry: Entry },
) {
  if ('mistake' in entry) return say(entry.mistake);
  if (entry.written !== '') read.written[field.code] = entry.written;
  if (entry.reason) read.reasons[field.code] = entry.reason;
}

function plain(written: string | undefined): string {
  return (written ?? '').normalize('NFKC').trim();
}
