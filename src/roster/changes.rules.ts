import type { Row } from './sheet.grammar.ts';

/** What a table would change of who is written down. */
export interface Changes {
  added: Row[];
  changed: { before: Row; after: Row }[];
  removed: Row[];
  /** Written down as in the table. */
  same: number;
  /** Written down, and not in the table. */
  left: number;
}

/** Compares what is written down with a table; whoever is not in it is removed only with `remove`. */
export function changesOf(before: Row[], rows: Row[], remove: boolean): Changes {
  const known = new Map(before.map((one) => [one.user, one]));
  const listed = new Set(rows.map(({ user }) => user));
  const others = before.filter(({ user }) => !listed.has(user));
  const met = rows.flatMap((after) => {
    const was = known.get(after.user);
    return was ? [{ before: was, after }] : [];
  });
  const changed = met.filter((one) => !isSame(one.before, one.after));
  return {
    added: rows.filter(({ user }) => !known.has(user)),
    changed,
    removed: remove ? others : [],
    same: met.length - changed.length,
    left: remove ? 0 : others.length,
  };
}

/** Whether somebody is an administrator once these changes are made; `always` are so whatever is written down. */
export function leavesAdministrator(before: Row[], changes: Changes, always: string[]): boolean {
  const gone = new Set([...changes.removed, ...changes.changed.map(({ after }) => after)].map(({ user }) => user));
  const after = [
    ...before.filter(({ user }) => !gone.has(user)),
    ...changes.added,
    ...changes.changed.map((one) => one.after),
  ];
  return always.length > 0 || after.some(({ roles }) => roles.includes('administrator'));
}

function isSame(a: Row, b: Row): boolean {
  const roles = (row: Row) => [...row.roles].sort().join();
  return roles(a) === roles(b) && a.department === b.department && a.unit === b.unit && a.post === b.post;
}
