import { today as dayOf } from '../knowledge/day.grammar.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { departmentChoices } from '../people/index.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import type { Records } from '../storage/records.ts';
import { isLocked, openPeriod } from './clock.rules.ts';
import { copy } from './copy.ts';
import { exceptionOf } from './leave.store.ts';
import { handedInCells } from './life.store.ts';
import { findReport, type Place } from './store.ts';
import type { Around, Counts, Report } from './types.ts';

/** What the registers say of a department, for the span of each field; injected, because statistics know no register. */
export type CountRecords = (
  db: Records['db'],
  asked: { department: string; spanOf: (code: string) => { from: string; to: string } },
) => Promise<Counts>;

/** What reading a report needs. */
export type Reading = Pick<Services, 'clock'> & {
  records: Pick<Records, 'db'>;
  answers: Pick<Services['answers'], 'knowledge'>;
};

/** The same, and to write down that it was done. */
export type Noting = Reading & Pick<Services, 'records'>;

/** A report with everything it is judged and shown by. */
export interface Opened extends Around {
  report: Report;
  department: string;
  /** With the field it enforces, which tells two forms of one department apart. */
  departmentName: string;
  field: string;
  /** ISO day. */
  today: string;
  locked: boolean;
  leave?: { until: string; reason: string };
}

/** Opens a report for whoever may: people of the department, and supervisors. Throws a Refusal for others. */
export async function openReport(
  { period, department }: Place,
  { services, count, asker }: { services: Services; count: CountRecords; asker: Asker },
): Promise<Opened> {
  if (!asker.roles.includes('supervisor') && asker.department !== department) throw new Refusal(copy.notYours);
  return openUnasked({ period, department }, services, count);
}

/** The same without asking who it is for: for forms that are checked before anybody is known. */
export async function openUnasked(place: Place, services: Reading, count: CountRecords): Promise<Opened> {
  const { records, answers, clock } = services;
  const { form, period } = findPeriod(services, place.period);
  const name = departmentChoices(answers.knowledge).find(({ value }) => value === place.department)?.label;
  const field = answers.knowledge.bodies.find(({ id }) => id === place.department)?.field;
  if (!name || !field) throw new Refusal(copy.notYours);
  const today = dayOf(clock());
  const leave = await exceptionOf(records.db, place);
  const before = period.after && (await handedInCells(records.db, { ...place, period: period.after }));
  return {
    ...{ form, period, department: place.department, departmentName: name, field, today },
    report: await findReport(records.db, place),
    counts: await count(records.db, { department: place.department, spanOf: spansOf(form, period) }),
    locked: isLocked(period, today, leave),
    ...(leave && { leave }),
    ...(before && { previous: { cells: before } }),
  };
}

/** The form and a period of it by its id, or the one open now. Throws a Refusal where there is none. */
export function findPeriod(
  { answers, clock }: Omit<Reading, 'records'>,
  id?: string,
): { form: StatForm; period: FormPeriod } {
  const [form] = answers.knowledge.forms;
  if (!form) throw new Refusal(copy.noForm);
  const period = id ? form.periods.find((one) => one.id === id) : openPeriod(form, dayOf(clock()));
  if (!period) throw new Refusal(copy.noPeriod(form.periods.map((one) => one.id).join('、')));
  return { form, period };
}

/** What flows is counted from the day after the last cut-off on; what stands, from ever. */
function spansOf({ sections, periods }: StatForm, { after, start, cutoff }: FormPeriod) {
  const before = periods.find(({ id }) => id === after);
  const stocks = sections.flatMap(({ fields }) => fields.filter(({ type }) => type === 'stock'));
  return (code: string) => ({
    from: stocks.some((field) => field.code === code) ? '' : before && !isDayField(code) ? next(before.cutoff) : start,
    to: cutoff,
  });
  function isDayField(code: string): boolean {
    return sections.some(({ fields }) => fields.some((field) => field.code === code && field.type === 'day'));
  }
}

function next(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
