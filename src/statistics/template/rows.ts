import type { FormField } from '../../knowledge/form.types.ts';
import { address, type Cell, empty, figure, formula, text } from '../../workbook/index.ts';
import { sumFormula } from '../book/sums.ts';
import { cellValue } from '../evaluate.rules.ts';
import type { Opened } from '../open.ts';
import { beforeOf, ownCell, totalCell } from './cells.ts';
import { copy } from './copy.ts';
import type { Kind } from './lines.ts';

/** Columns of the figures: of the period and, to its right, of all. */
export const COLUMN = { own: 3, total: 4, corrected: 5, correctedTotal: 6 };

export type Draft = Pick<Opened, 'form' | 'period' | 'report' | 'counts' | 'previous'>;

const sheetOf = ({ form, period, previous, report }: Draft) => ({
  ...{ form, period, cells: report.cells },
  ...(previous && { previous }),
});

/** One field in a row. `rows`: where the fields are, for those that are computed from others. */
export function fieldRow(
  field: FormField,
  row: number,
  { draft, rows }: { draft: Draft; rows: Map<string, number> },
): Cell[] {
  const { code, label, unit = '', type, definition } = field;
  const filled = draft.report.cells[code];
  const head = [text(code), text(label), text(unit)];
  const own = address(row, COLUMN.own);
  const figures =
    type === 'sum'
      ? [sumCell(field, 'own', { draft, rows }), sumCell(field, 'total', { draft, rows })]
      : [ownCell(filled), totalCell(field, own, sheetOf(draft))];
  const reason = filled?.kind === 'none' ? text(filled.reason, 'input') : empty(type === 'sum' ? 'text' : 'input');
  return [...head, ...figures, reason, countedCell(draft, code), text(definition), text(entryOf(field, draft))];
}

function sumCell(
  field: FormField,
  which: 'own' | 'total',
  { draft, rows }: { draft: Draft; rows: Map<string, number> },
): Cell {
  const at = (code: string) => {
    const row = rows.get(code);
    return row === undefined ? undefined : address(row, COLUMN[which]);
  };
  const sum = field.equals && sumFormula(field.equals, at);
  const value = cellValue(field.code, which === 'own' ? 'period' : 'total', sheetOf(draft)) ?? '';
  return sum ? formula(sum, typeof value === 'number' ? value : 0) : empty('text');
}

function countedCell({ counts }: Draft, code: string): Cell {
  const value = counts[code]?.value;
  return value === undefined ? empty('text') : typeof value === 'number' ? figure(value) : text(value);
}

function entryOf(field: FormField, draft: Draft): string {
  const before = beforeOf(field, sheetOf(draft));
  if (field.type !== 'flow' || draft.period.after === undefined) return copy.entries[field.type];
  return `${copy.entries.flow}；${before === undefined ? copy.noBefore : copy.before(before)}`;
}

/** One kind of problem in a row: its three codes stand in the first cell. */
export function kindRow({ label, found, corrected, words }: Kind, row: number, draft: Draft): Cell[] {
  const { cells } = draft.report;
  const sheet = sheetOf(draft);
  const said = (code: string) => String(draft.counts[code]?.value ?? copy.unknown);
  const counted = draft.counts[found.code] ?? draft.counts[corrected.code];
  return [
    text([found, corrected, words].flatMap((one) => one?.code ?? []).join(' ')),
    ...[text(label), text(found.unit ?? '')],
    ...[ownCell(cells[found.code], 'here'), totalCell(found, address(row, COLUMN.own), sheet)],
    ...[ownCell(cells[corrected.code], 'here'), totalCell(corrected, address(row, COLUMN.corrected), sheet)],
    words ? ownCell(cells[words.code], 'here') : empty('text'),
    counted ? text(copy.counted(said(found.code), said(corrected.code))) : empty('text'),
  ];
}
