import { lengthOf, table } from './copy.ts';
import type { LimitRow } from './limit-rows.ts';
import type { Computed } from './limits.rules.ts';

/** One limit as lines for a terminal. */
export function limitLines({ rule, whyNotLonger }: Computed, row: LimitRow): string[] {
  const { due, due_rolled, extension, assumption, calendar, unverified } = row;
  return [
    table.row(row.article, rule.what),
    table.length(lengthOf(rule.n, rule.dayType), rule.event, rule.backward),
    ...(due && due_rolled ? [table.due(due, due_rolled)] : []),
    ...(whyNotLonger ? [table.assumption(whyNotLonger)] : []),
    ...(extension?.due_rolled ? [table.extended(extension.due_rolled, extension.condition)] : []),
    ...(rule.statusWarning ? [table.warning(rule.statusWarning)] : []),
    ...(rule.dayTypeBasis ? [table.basis(rule.dayTypeBasis)] : []),
    ...(rule.notCounted ? [table.notCounted(rule.notCounted)] : []),
    ...(assumption ? [table.assumption(assumption)] : []),
    ...(unverified ? [table.unverified(unverified)] : []),
    ...(calendar ? [table.calendar(calendar)] : []),
  ];
}
