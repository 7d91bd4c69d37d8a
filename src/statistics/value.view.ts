import { chineseDay } from '../knowledge/day.grammar.ts';
import type { FormField } from '../knowledge/form.types.ts';
import { lines, type Mrkdwn, md, plain } from '../slack/kit/text.ts';
import { writtenCell } from './cell.grammar.ts';
import { copy } from './copy.ts';
import { cellValue, type Sheet } from './evaluate.rules.ts';
import type { Cell } from './types.ts';

/** The fields of a section with what stands in them; in a later report period and total. */
export function valueLines(fields: FormField[], sheet: Sheet): Mrkdwn {
  const shown = fields.filter(({ type, code }) => type !== 'text' || sheet.cells[code]);
  return lines(...shown.map((field) => md`${plain(`${field.code} ${field.label}　${shownValue(field, sheet)}`)}`));
}

function shownValue(field: FormField, sheet: Sheet): string {
  const { code, unit = '' } = field;
  const cell = sheet.cells[code];
  if (field.type === 'day' && cell?.kind === 'day') return chineseDay(cell.day);
  const total = cellValue(code, 'total', sheet);
  if (field.type === 'sum') return total === undefined ? '—' : `${total}${unit}`;
  if (cell?.kind !== 'count') return writtenCell(cell) || '—';
  if (field.type === 'stock' || sheet.period.after === undefined) return `${cell.period}${unit}`;
  return `${copy.period} ${cell.period}${unit}，${copy.total} ${total ?? '—'}`;
}

/** What differs between two versions, field by field. */
export function differenceLines(fields: FormField[], before: Sheet['cells'], after: Sheet['cells']): Mrkdwn[] {
  const written = (cell: Cell | undefined) => writtenCell(cell) || copy.cleared;
  return fields
    .filter(({ code }) => writtenCell(before[code]) !== writtenCell(after[code]))
    .map(({ code, label }) => plain(`${code} ${label}　${written(before[code])} → ${written(after[code])}`));
}
