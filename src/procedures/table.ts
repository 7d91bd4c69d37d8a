import { lengthOf, suspension, table } from './copy.ts';
import type { LimitRow } from './limit-rows.ts';
import type { Computed } from './limits.rules.ts';

/** One limit as lines for a terminal. */
export function limitLines({ rule, stopped, whyNotLonger }: Computed, row: LimitRow): string[] {
  const { due, due_rolled, extension } = row;
  return [
    table.row(row.article, rule.what),
    table.length(lengthOf(rule.n, rule.dayType), rule.event, rule.backward),
    ...(due && due_rolled ? [table.due(due, due_rolled, rule.backward)] : []),
    ...(stopped?.without ? [table.stopped(suspension.without(stopped.without.rolled))] : []),
    ...(whyNotLonger ? [table.assumption(whyNotLonger)] : []),
    ...(extension?.due_rolled ? [table.extended(extension.due_rolled, extension.condition)] : []),
    ...(rule.dayTypeBasis ? [table.basis(rule.dayTypeBasis)] : []),
    ...(rule.notCounted ? [table.notCounted(rule.notCounted)] : []),
    ...noteLines(row),
  ];
}

/** A day of every year as lines for a terminal. */
export function yearlyLines(row: LimitRow): string[] {
  return [table.row(row.article, row.what), table.yearly(row.due ?? ''), ...noteLines(row)];
}

function noteLines({ warning, assumption, unverified, calendar }: LimitRow): string[] {
  return [
    ...(warning ? [table.warning(warning)] : []),
    ...(assumption ? [table.assumption(assumption)] : []),
    ...(unverified ? [table.unverified(unverified)] : []),
    ...(calendar ? [table.calendar(calendar)] : []),
  ];
}
