import { roleNames } from '../people/index.ts';
import { sheetCopy as copy } from './sheet.copy.ts';
import type { Row } from './sheet.grammar.ts';

const HEADS = Object.values(copy.columns).map(([name = '']) => name);

/** Everybody who is written down as a table that can be read in again. */
export function writtenRoster(people: Row[]): string {
  return sheet(
    people.map(({ user, roles, department = '', unit = '', post = '' }) => {
      const names = roles.map((role) => roleNames[role]).join(copy.between);
      return [user, '', names, department, unit, post];
    }),
  );
}

/** A table with one line that shows how it is filled in. */
export function emptyRoster(): string {
  return sheet([copy.example]);
}

/** Starts with a BOM, without which Excel shows no Chinese. */
function sheet(rows: string[][]): string {
  return `\uFEFF${[HEADS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}`;
}

/** What a spreadsheet would take for a formula stays text. */
function cell(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
