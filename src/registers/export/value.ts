import { type Cell, day, empty, figure, text } from '../../workbook/index.ts';
import type { Field, Values } from '../fields.ts';
import { copy } from './copy.ts';

/** Says who somebody is, by their Slack user id. */
export type NameOf = (user: string) => string;

/** A value as a cell: days as days, figures as figures, choices by their names. */
export function valueCell(field: Field, value: string | undefined, nameOf: NameOf): Cell {
  if (value === undefined) return empty('text');
  if (field.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  if (field.kind === 'count' && /^\d{1,9}$/.test(value)) return figure(Number(value));
  return text(said(field, value, nameOf));
}

/** Label and value of every field that was given, in one line each. */
export function valueWords(fields: Record<string, Field>, values: Values, nameOf: NameOf): string {
  return Object.entries(fields)
    .flatMap(([id, field]) => {
      const value = values[id];
      return value === undefined ? [] : [copy.pair(field.label, said(field, value, nameOf))];
    })
    .join('\n');
}

function said({ kind, choices = {} }: Field, value: string, nameOf: NameOf): string {
  return kind === 'person' ? nameOf(value) : (choices[value] ?? value);
}
