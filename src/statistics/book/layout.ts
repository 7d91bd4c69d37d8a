import type { FormField, FormSection, StatForm } from '../../knowledge/form.types.ts';

export type Line = { part: FormSection } | { field: FormField };

/** The lines of a table of every field: a line for each section, then its fields. */
export function linesOf({ sections }: StatForm, shown: (field: FormField) => boolean = () => true): Line[] {
  return sections.flatMap((part) => [{ part }, ...part.fields.filter(shown).map((field) => ({ field }))]);
}

/** The row of every field by its code, from 0, where the table's first line is in row `first`. */
export function rowsOf(lines: Line[], first: number): Map<string, number> {
  return new Map(lines.flatMap((line, at) => ('field' in line ? [[line.field.code, first + at] as const] : [])));
}

/** In a department's sheet: lines above the table, and the columns whose figures are reckoned with. */
export const DEPARTMENT = { first: 6, previous: 3, period: 4, total: 5, columns: 9 };
