import { parse } from 'csv-parse/sync';
import type { FormField, StatForm } from '../knowledge/form.types.ts';
import { type ReadCell, readCell } from './cell.grammar.ts';
import { fieldsOf } from './fields.ts';
import { sheet as copy } from './sheet.copy.ts';
import type { Cell, Cells } from './types.ts';

const NONE = '不适用';
const HEAD = ['CODE', '编号'];

interface Row {
  /** In the file, from 1. */
  line: number;
  code: string;
  own: string;
  total: string;
  reason: string;
}

/** A form as it was written into a table. */
export interface ReadSheet {
  cells: Cells;
  /** By code of a field or rule. */
  reasons: Record<string, string>;
  mistakes: { line: number; code: string; message: string }[];
}

/**
 * Reads a form from CSV: code, figure of the period, total, reason; more columns and a line of heads are passed over.
 * The code of a rule in place of a field's gives the reason for what that rule finds. Throws an Error for what is no CSV.
 */
export function readSheet(form: StatForm, csv: string): ReadSheet {
  const read: ReadSheet = { cells: {}, reasons: {}, mistakes: [] };
  const seen = new Set<string>();
  for (const row of rowsOf(csv)) {
    const say = (message: string) => read.mistakes.push({ line: row.line, code: row.code, message });
    if (seen.has(row.code)) {
      say(copy.twice(row.code));
      continue;
    }
    seen.add(row.code);
    if (row.reason) read.reasons[row.code] = row.reason;
    const found = readRow(form, row);
    if (found && 'mistake' in found) say(found.mistake);
    else if (found) read.cells[row.code] = found.cell;
  }
  return read;
}

function readRow(form: StatForm, row: Row): ReadCell {
  const field = fieldsOf(form).find(({ code }) => code === row.code);
  if (field) return readValues(field, row);
  if (!form.rules.some(({ id }) => id === row.code)) return { mistake: copy.noCode(row.code) };
  return row.own || row.total ? { mistake: copy.onlyReason(row.code) } : undefined;
}

function readValues(field: FormField, { own, total, reason }: Row): ReadCell {
  const { type, label } = field;
  if (own === NONE) return total ? { mistake: copy.onlyThis(label) } : readCell(field, `${NONE}：${reason}`);
  if (total && !own) return { mistake: copy.onlyTotal(label) };
  if (!total) return readCell(field, own);
  if (type === 'stock') return readStock(field, own, total);
  if (type === 'flow' || type === 'sum') return readCell(field, `${own}/${total}`);
  return { mistake: copy.onlyThis(label) };
}

/** A stock is the same in both columns. */
function readStock(field: FormField, own: string, total: string): ReadCell {
  const [a, b] = [readCell(field, own), readCell(field, total)];
  if (b && 'mistake' in b) return b;
  if (!a || 'mistake' in a) return a;
  return countOf(a.cell) === (b && countOf(b.cell)) ? a : { mistake: copy.stock(field.label) };
}

const countOf = (cell: Cell) => (cell.kind === 'count' ? cell.period : undefined);

function rowsOf(csv: string): Row[] {
  const rows = parsed(csv).map(({ record, info }) => {
    const [code = '', own = '', total = '', reason = ''] = record.map((one) => one.trim());
    return { line: info.lines, code: asCode(code), own, total, reason };
  });
  return rows.filter(({ code }, at) => code !== '' && !(at === 0 && HEAD.includes(code.toUpperCase())));
}

function asCode(written: string): string {
  const code = written.normalize('NFKC');
  return code.slice(0, 1).toUpperCase() + code.slice(1).toLowerCase();
}

function parsed(csv: string): { record: string[]; info: { lines: number } }[] {
  try {
    return parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (error) {
    throw new Error(copy.notCsv((error as { lines?: number }).lines ?? 1));
  }
}

/** An empty table to fill in, with what each field asks for beside it. Starts with a BOM, without which Excel shows no Chinese. */
export function emptySheet(form: StatForm): string {
  const fields = fieldsOf(form).map(({ code, label, unit = '', type, definition }) => [
    ...[code, '', '', '', label, unit],
    `${definition}；${copy.entries[type]}`,
  ]);
  return `\uFEFF${[copy.template, ...fields].map((row) => row.map(quoted).join(',')).join('\n')}`;
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
