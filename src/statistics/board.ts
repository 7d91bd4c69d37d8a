import { today as dayOf } from '../knowledge/day.grammar.ts';
import { departmentChoices } from '../people/index.ts';
import type { Services } from '../services.ts';
import { type Action, defineAction } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { type BoardLine, boardBlocks, totalBlocks } from './board.view.ts';
import { check } from './check.rules.ts';
import { timeliness } from './clock.rules.ts';
import { cellValue } from './evaluate.rules.ts';
import { fieldsOf, isAsked, isFigure } from './fields.ts';
import { type CountRecords, findPeriod, type Opened, openUnasked } from './open.ts';
import { type Accepted, rollUp } from './rollup.rules.ts';
import { acceptedCells } from './store.ts';
import { periodInput } from './values.schema.ts';

/** Every department and how its report stands. */
export async function boardReply(id: string, services: Services, count: CountRecords): Promise<Reply> {
  const { form, period } = findPeriod(services, id);
  const departments = departmentChoices(services.answers.knowledge).map(({ value }) => value);
  const opened = await Promise.all(
    departments.map((department) => openUnasked({ period: period.id, department }, services, count)),
  );
  const accepted = await acceptedOf(opened, services);
  const board = {
    ...{ form, period, lines: opened.map(lineOf) },
    totals: rollUp(form, period, [...accepted.values()]),
    accepted: [...accepted.keys()],
  };
  return reply(whisper(form.name, boardBlocks(board)));
}

/** 合计: the district's figures, from what is accepted. */
export function totalsButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_totals',
    allow: ['supervisor'],
    input: periodInput,
    run: async (id, services) => {
      const { form, period } = findPeriod(services, id);
      const departments = departmentChoices(services.answers.knowledge).map(({ value }) => value);
      const opened = await Promise.all(
        departments.map((department) => openUnasked({ period: period.id, department }, services, count)),
      );
      const accepted = await acceptedOf(opened, services);
      const missing = opened.filter(({ department }) => !accepted.has(department)).map((one) => one.departmentName);
      const totals = rollUp(form, period, [...accepted.values()]);
      return reply(whisper(form.name, totalBlocks({ form, period, totals, missing })));
    },
  });
}

/** What is accepted, by department; a correction under way changes nothing. */
async function acceptedOf(opened: Opened[], { records }: Services): Promise<Map<string, Accepted>> {
  const found = new Map<string, Accepted>();
  for (const { report, department, previous } of opened) {
    const cells = await acceptedCells(records.db, report);
    if (cells) found.set(department, { cells, ...(previous && { previous }) });
  }
  return found;
}

function lineOf(opened: Opened): BoardLine {
  const { form, report, period, today, departmentName, field } = opened;
  const asked = fieldsOf(form).filter((field) => isAsked(field) && field.type !== 'text');
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
