import type { Kysely, Selectable, Transaction } from 'kysely';
import type { StatisticRow } from '../storage/statistic-tables.ts';
import type { Tables } from '../storage/tables.ts';
import type { Report } from './types.ts';

/** Which report. */
export interface Place {
  period: string;
  department: string;
}

/** What happens to a report: what it is afterwards, and what was said. */
export interface Happening {
  step: 'save' | 'submit' | 'return' | 'accept' | 'reopen';
  after: Partial<Pick<Report, 'state' | 'cells' | 'reasons' | 'remarks' | 'version' | 'submittedAt'>>;
  given?: Record<string, string>;
  person: string;
  /** ISO instant. */
  at: string;
}

/** A report nobody has begun. */
function freshReport({ period, department }: Place): Report {
  const nothing = { cells: {}, reasons: {}, remarks: {} };
  return { period, department, state: 'draft', ...nothing, revision: 0, version: 0, sample: false };
}

export async function findReport(db: Kysely<Tables>, { period, department }: Place): Promise<Report> {
  const [found] = await reportsOf(db, { period, department });
  return found ?? freshReport({ period, department });
}

/** Every report begun for a period, or that of one department. */
export async function reportsOf(
  db: Kysely<Tables>,
  { period, department }: { period: string; department?: string },
): Promise<Report[]> {
  const all = db.selectFrom('statistic').selectAll().where('period', '=', period);
  const rows = await (department === undefined ? all : all.where('department', '=', department)).execute();
  return rows.map(reportOf);
}

/**
 * Adds an event to a report and what it changes; false, and nothing is written, when somebody else was faster and the
 * report is no longer at its revision.
 */
export async function happen(db: Transaction<Tables>, before: Report, happening: Happening): Promise<boolean> {
  const report = { ...before, ...happening.after, revision: before.revision + 1 };
  const { period, department, state } = report;
  const [cells, reasons, remarks] = [report.cells, report.reasons, report.remarks].map((one) => JSON.stringify(one));
  const { revision, version, submittedAt = null } = report;
  const row = { state, cells: cells ?? '', reasons: reasons ?? '', remarks: remarks ?? '' };
  const written = {
    period,
    department,
    ...row,
    revision,
    version,
    submitted_at: submittedAt,
    sample: Number(report.sample),
  };
  const change =
    before.revision === 0
      ? db
          .insertInto('statistic')
          .values(written)
          .onConflict((conflict) => conflict.doNothing())
      : db
          .updateTable('statistic')
          .set(written)
          .where('period', '=', period)
          .where('department', '=', department)
          .where('revision', '=', before.revision);
  const done = await change.executeTakeFirst();
  const rows = 'numUpdatedRows' in done ? done.numUpdatedRows : (done.numInsertedOrUpdatedRows ?? 0n);
  if (rows === 0n) return false;
  const { step, given = {}, person, at } = happening;
  const event = { period, department, revision, step, state, cells: row.cells, reasons: row.reasons };
  await db
    .insertInto('statistic_event')
    .values({ ...event, given: JSON.stringify(given), person, at })
    .execute();
  return true;
}

function reportOf({ cells, reasons, remarks, submitted_at, sample, ...rest }: Selectable<StatisticRow>): Report {
  return {
    ...rest,
    ...{ cells: JSON.parse(cells), reasons: JSON.parse(reasons), remarks: JSON.parse(remarks) },
    ...(submitted_at && { submittedAt: submitted_at }),
    sample: sample === 1,
  };
}
