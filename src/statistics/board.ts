import { today as dayOf } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { acceptedOf, openAll } from './all.ts';
import { type BoardLine, boardBlocks } from './board.view.ts';
import { check } from './check.rules.ts';
import { timeliness } from './clock.rules.ts';
import { cellValue } from './evaluate.rules.ts';
import { fieldsOf, isFigure, mustBeFilled } from './fields.ts';
import { type CountRecords, findPeriod, type Opened } from './open.ts';
import { rollUp } from './rollup.rules.ts';
import { sampleCopy } from './sample.copy.ts';
import { sampleTotals } from './sample.view.ts';

/** Every department and how its report stands. */
export async function boardReply(id: string, services: Services, count: CountRecords): Promise<Reply> {
  const { form, period } = findPeriod(services, id);
  const opened = await openAll(period.id, services, count);
  const accepted = await acceptedOf(opened, services);
  const board = {
    ...{ form, period, lines: opened.map(lineOf) },
    totals: rollUp(form, period, [...accepted.values()]),
    accepted: [...accepted.keys()],
    notes: notesOn(opened, accepted),
  };
  return reply(whisper(form.name, boardBlocks(board)));
}

/** Of the reports themselves, and of what is added up from those that are accepted. */
function notesOn(opened: Opened[], accepted: Map<string, unknown>): string[] {
  const reports = opened.map(({ report }) => report);
  if (!reports.some(({ sample }) => sample)) return [];
  return [sampleCopy.board, ...sampleTotals(reports.filter(({ department }) => accepted.has(department)))];
}

/** How one report stands, in figures. */
export function lineOf(opened: Opened): BoardLine {
  const { form, report, period, today, departmentName, field } = opened;
  const asked = mustBeFilled(fieldsOf(form));
  const findings = report.revision === 0 ? [] : check(report.cells, opened);
  const submitted = report.submittedAt && dayOf(new Date(report.submittedAt));
  return {
    ...{ report, departmentName, field, all: asked.length },
    filled: asked.filter(({ code }) => report.cells[code]).length,
    errors: findings.filter(({ key, level }) => level === 'E' && !key.startsWith('blank:')).length,
    departures: findings.filter(({ key }) => key.startsWith('records:')).length,
    time: timeliness(period, { submitted, today }),
    changed: changedIn(opened),
  };
}

/** How many figures differ from the report before; undefined where there is none. */
function changedIn({ form, period, previous, report }: Opened): number | undefined {
  if (!previous) return undefined;
  const sheet = { form, period, previous, cells: report.cells };
  return fieldsOf(form).filter((field) => {
    const now = isFigure(field) ? cellValue(field.code, 'total', sheet) : undefined;
    return now !== undefined && now !== cellValue(field.code, 'previous', sheet);
  }).length;
}
