import type { Knowledge } from '../knowledge/types.ts';
import { departmentName, roleNames } from '../people/index.ts';
import type { Changes } from './changes.rules.ts';
import { copy as roster } from './copy.ts';
import { sheetCopy as copy } from './sheet.copy.ts';
import type { Row } from './sheet.grammar.ts';

/** What a table changes, a line for each person, for a terminal. */
export function changeLines({ added, changed, removed, same, left }: Changes, knowledge: Knowledge): string[] {
  const line = (what: string, row: Row) => `${what} ${row.user}　${said(row, knowledge)}`;
  const nothing = added.length + changed.length + removed.length === 0;
  return [
    ...added.map((row) => line(copy.added, row)),
    ...changed.map(({ before, after }) => `${line(copy.changed, after)}${copy.was}${said(before, knowledge)}`),
    ...removed.map((row) => line(copy.removed, row)),
    ...(nothing ? [copy.nothing] : []),
    ...(same > 0 ? [copy.same(same)] : []),
    ...(left > 0 ? [copy.left(left)] : []),
  ];
}

function said({ roles, department, unit, post }: Row, knowledge: Knowledge): string {
  const names = roles.map((role) => roleNames[role]).join(copy.between) || roster.noRole;
  return [names, departmentName(knowledge, department), unit, post].filter(Boolean).join('　');
}
