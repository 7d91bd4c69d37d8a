import type { FormField, StatForm } from '../../knowledge/form.types.ts';
import { address, type Cell, inSheet, reference, text } from '../../workbook/index.ts';
import type { Accepted } from '../rollup.rules.ts';
import { copy } from './copy.ts';
import { figureCells } from './figures.ts';
import { DEPARTMENT, linesOf, rowsOf } from './layout.ts';
import type { Standing, Told } from './standing.ts';

/** What is added up: reports that are accepted. */
export function acceptedIn({ standings }: Told): Accepted[] {
  return standings.flatMap(({ state, cells, previous }) =>
    state === 'accepted' && cells ? [{ cells, ...(previous && { previous }) }] : [],
  );
}

/** The total of one field of a department as a reference to its sheet; a word where its report is not added up. */
export function totalOf(field: FormField, standing: Standing, told: Told): Cell {
  const { state, cells, previous, sheet } = standing;
  if (state !== 'accepted' || !cells) return text(wordFor(standing));
  const rows = rowsOf(linesOf(told.form), DEPARTMENT.first);
  const [, , total] = figureCells(field, { ...told, cells, ...(previous && { previous }) }, rows);
  const at = inSheet(sheet, address(rows.get(field.code) ?? 0, DEPARTMENT.total));
  return reference(at, total, field.type === 'day' ? 'dayTotal' : 'computed');
}

function wordFor({ state }: Pick<Standing, 'state'>): string {
  return state === 'accepted' ? copy.unknown : copy.uncounted[state];
}

/** What the unit column says: of what a figure counts, or what is counted of a flag or day. */
export function unitOf({ type, unit = '' }: StatForm['sections'][number]['fields'][number]): string {
  return type === 'flag' ? copy.flagUnit : type === 'day' ? copy.dayUnit : unit;
}
