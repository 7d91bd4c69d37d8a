import { today as dayOf } from '../../knowledge/day.grammar.ts';
import type { FormPeriod, StatForm } from '../../knowledge/form.types.ts';
import { sheetNames } from '../../workbook/index.ts';
import { openAll } from '../all.ts';
import { timeliness } from '../clock.rules.ts';
import { eventsOf } from '../life.store.ts';
import type { Opened, Reading } from '../open.ts';
import { shownVersion, type Version } from './version.rules.ts';

/** How the report of one department stands, and what of it is told: what was handed in, never a draft. */
export interface Standing extends Version {
  department: string;
  name: string;
  field: string;
  /** Name of its sheet. */
  sheet: string;
  time: ReturnType<typeof timeliness>;
  /** ISO instant of the first time it was handed in. */
  submittedAt?: string;
  previous?: Opened['previous'];
  /** Belongs to the sample data. */
  sample: boolean;
}

/** Everything the campaign's table tells. */
export interface Told {
  form: StatForm;
  period: FormPeriod;
  standings: Standing[];
}

/** How every department stands in a period. Throws a Refusal for a period there is not. */
export async function standings(period: string, services: Reading): Promise<Told> {
  const opened = await openAll(period, services, async () => ({}));
  const [first] = opened;
  if (!first) throw new Error('There is no department.');
  const sheets = sheetNames(opened.map(({ field }) => field));
  const all = await Promise.all(opened.map((one, at) => standingOf(one, sheets[at] ?? '', services)));
  return { form: first.form, period: first.period, standings: all };
}

async function standingOf(opened: Opened, sheet: string, { records }: Reading): Promise<Standing> {
  const { report, period, today, department, departmentName, field, previous } = opened;
  const { submittedAt } = report;
  return {
    ...{ department, name: departmentName, field, sheet, sample: report.sample },
    ...shownVersion(report, await eventsOf(records.db, report)),
    time: timeliness(period, { submitted: submittedAt && dayOf(new Date(submittedAt)), today }),
    ...(submittedAt && { submittedAt }),
    ...(previous && { previous }),
  };
}
