import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Body, Knowledge } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';

/** Somebody of supervision who works with tips. */
export interface Reader {
  /** Slack id. */
  user: string;
  /** Every code of the body they belong to; empty: of no department that enforces. */
  departments: string[];
}

/** Two codes of one body of today, such as the two that became 市场监督管理局, are the same department here. */
export function readerOf({ bodies }: Knowledge, { user, department }: { user: string; department?: string }): Reader {
  const own = bodies.find(({ id }) => id === department);
  const same = (body: Body) => body.nameNow === own?.nameNow;
  return { user, departments: own ? bodies.filter(same).map(({ id }) => id) : department ? [department] : [] };
}

/**
 * Whose eyes a tip is for: nobody's of the department complained about; where none was named, nobody's of any department.
 * Every look at tips by supervision goes through this condition.
 */
export function visibleTo({ departments }: Reader) {
  return ({ eb, val, and }: ExpressionBuilder<Tables, 'tip'>): ExpressionWrapper<Tables, 'tip', SqlBool> =>
    departments.length === 0
      ? and([eb(val(1), '=', 1)])
      : and([eb('tip.accused', 'is not', null), eb('tip.accused', 'not in', departments)]);
}
