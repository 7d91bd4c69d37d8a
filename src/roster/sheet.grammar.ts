import { parse } from 'csv-parse/sync';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentChoices, departmentsNamed, type Person, ROLES, roleNames } from '../people/index.ts';
import { personInput } from './person.schema.ts';
import { sheetCopy as copy } from './sheet.copy.ts';

type Column = keyof typeof copy.columns;
const COLUMNS = Object.keys(copy.columns) as Column[];
const BETWEEN = /[、，,;；\s]+/;

export type Row = Person & { user: string };

export interface RosterSheet {
  rows: Row[];
  mistakes: { line: number; message: string }[];
}

/** Reads who is who from CSV with a line of heads, in any order; every mistake with its line. */
export function readRoster(csv: string, knowledge: Knowledge): RosterSheet {
  const table = tableOf(csv);
  if ('mistake' in table) return { rows: [], mistakes: [{ line: 1, message: table.mistake }] };
  const [heads, ...rest] = table.lines;
  const columns = (heads?.cells ?? []).map((head) => COLUMNS.find((one) => copy.columns[one].includes(head)));
  const wrong = wrongHeads(heads?.cells ?? [], columns);
  if (wrong) return { rows: [], mistakes: [{ line: 1, message: wrong }] };
  const sheet: RosterSheet = { rows: [], mistakes: [] };
  const seen = new Map<string, number>();
  for (const { line, cells } of rest) {
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
    const read = readPerson(cell, knowledge);
    const before = seen.get(cell('user'));
    const twice = before === undefined ? [] : [copy.twice(cell('user'), before)];
    const said = [...twice, ...('mistakes' in read ? read.mistakes : [])];
    if (cell('user')) seen.set(cell('user'), before ?? line);
    sheet.mistakes.push(...said.map((message) => ({ line, message })));
    if ('row' in read && said.length === 0) sheet.rows.push(read.row);
  }
  return sheet;
}

function wrongHeads(heads: string[], columns: (Column | undefined)[]): string | undefined {
  if (!columns.includes('user')) return copy.noHead(COLUMNS.map((one) => copy.columns[one][0]).join('、'));
  const strange = heads.filter((head, at) => head !== '' && columns[at] === undefined);
  if (strange.length > 0) return copy.strangeColumn(strange.join('、'));
  const missing = COLUMNS.filter((one) => one !== 'name' && !columns.includes(one));
  return missing.length > 0 ? copy.noColumn(missing.map((one) => copy.columns[one][0]).join('、')) : undefined;
}

/** One line, by the rules of the form in chat. */
function readPerson(cell: (column: Column) => string, knowledge: Knowledge): { row: Row } | { mistakes: string[] } {
  const user = cell('user');
  if (user === '') return { mistakes: [copy.noUser] };
  const id = /^[UW][A-Z0-9]+$/.test(user) ? [] : [copy.notAnId(user)];
  const roles = cell('roles').split(BETWEEN).filter(Boolean).map(roleOf);
  const department = readDepartment(cell('department'), knowledge);
  const mistakes = [
    ...id,
    ...roles.flatMap((role) => (typeof role === 'string' ? [] : [role.mistake])),
    ...(typeof department === 'object' ? [department.mistake] : []),
  ];
  if (mistakes.length > 0) return { mistakes };
  const [unit, post] = [asText(cell('unit')), asText(cell('post'))];
  const read = personInput.safeParse({ user, roles: [...new Set(roles)], department, unit, post });
  return read.success ? { row: read.data } : { mistakes: read.error.issues.map(({ message }) => message) };
}

function roleOf(written: string) {
  const role = ROLES.find((one) => one === written.toLowerCase() || roleNames[one] === written);
  return role ?? { mistake: copy.noRole(written, Object.values(roleNames).join('、')) };
}

function readDepartment(written: string, knowledge: Knowledge): string | undefined | { mistake: string } {
  if (written === '') return undefined;
  const found = departmentsNamed(knowledge, written);
  if (found.length === 1) return found[0];
  if (found.length > 1) return { mistake: copy.several(written, found.join('、')) };
  const known = departmentChoices(knowledge).map(({ value, label }) => `${value} ${label}`);
  return { mistake: copy.noDepartment(written, known.join('、')) };
}

/** Text that a spreadsheet would take for a formula is written with an apostrophe before it. */
const asText = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

function tableOf(csv: string): { lines: { line: number; cells: string[] }[] } | { mistake: string } {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
  try {
    const read = parse(csv, options) as unknown as { record: string[]; info: { lines: number } }[];
    const lines = read.map(({ record, info }) => ({ line: info.lines, cells: record.map((one) => one.trim()) }));
    return { lines: lines.filter(({ cells }) => cells.some(Boolean)) };
  } catch {
    return { mistake: copy.notCsv };
  }
}
