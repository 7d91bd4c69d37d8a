import type { Kysely } from 'kysely';
import type { Period } from '../../knowledge/day.ts';
import type { Tables } from '../../storage/tables.ts';
import { shownCounts } from './counts.rules.ts';
import { type Counted, countedAs } from './tally.ts';

/**
 * The fields G02 to G04 of a department in a span of days, both included: accepted, closed of the accepted, found true
 * wholly or in part of those. Exact: for supervision; a department's own eyes get `shownCount` of each.
 */
export async function countTips(
  db: Kysely<Tables>,
  { department, span }: { department: string; span: Period },
): Promise<{ G02: number; G03: number; G04: number }> {
  const counts = await sums(db, span, (one) => one.department === department);
  const of = (what: string) => counts.get(what) ?? 0;
  return { G02: of('accepted'), G03: of('closed'), G04: of('true') };
}

/** Tips by category (q1 to q6) received in a span of days, over all departments; small counts are undefined. */
export async function themes(db: Kysely<Tables>, span: Period): Promise<Record<string, number | undefined>> {
  const counts = await sums(db, span, () => true);
  const categories = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
  return shownCounts(Object.fromEntries(categories.map((one) => [one, counts.get(one) ?? 0])));
}

/** Of the tips that are here, and of what is left of the expired ones. */
async function sums(db: Kysely<Tables>, { from, to }: Period, wanted: (one: Counted) => boolean) {
  const here = await db.selectFrom('tip').selectAll().execute();
  const gone = await db.selectFrom('tip_tally').selectAll().execute();
  const all = [...here.flatMap(countedAs).map((one) => ({ ...one, count: 1 })), ...gone];
  const found = new Map<string, number>();
  for (const one of all)
    if (from <= one.day && one.day <= to && wanted(one)) found.set(one.what, (found.get(one.what) ?? 0) + one.count);
  return found;
}
