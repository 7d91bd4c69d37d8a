import { addDays } from '../knowledge/day.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { countRecords } from '../registers/counts.ts';
import type { Register } from '../registers/define.ts';
import { openAll } from '../statistics/all.ts';
import { isOpen } from '../statistics/allowed.rules.ts';
import { lineOf } from '../statistics/board.ts';
import type { BoardLine } from '../statistics/board.view.ts';
import { openPeriod } from '../statistics/clock.rules.ts';
import { mustBeFilled } from '../statistics/fields.ts';
import type { Needed, Opened } from '../statistics/open.ts';

/** For so many days after it is locked a form is still spoken of. */
const AFTER = 31;

interface FormReport {
  department: string;
  opened: Opened;
  line: BoardLine;
  /** Whether something can be written into it now. */
  isOpen: boolean;
  /** Number of fields that are asked for, by section. */
  asked: Record<string, number>;
}

/** The statistics form that is being filled in, and how every department stands with it. */
export interface OpenForm {
  form: StatForm;
  period: FormPeriod;
  reports: FormReport[];
}

/** Undefined while no form has begun, and a month after the last one. */
export async function formOf(services: Needed, day: string, registers: Register[]): Promise<OpenForm | undefined> {
  const [form] = services.answers.knowledge.forms;
  const period = form && openPeriod(form, day);
  if (!period || day < period.start || day > addDays(period.lock, AFTER)) return undefined;
  const opened = await openAll(period.id, services, (db, about) => countRecords(registers, db, about));
  const perSection = Object.fromEntries(form.sections.map(({ id, fields }) => [id, mustBeFilled(fields).length]));
  const reports = opened.map((one) => ({
    ...{ department: one.department, opened: one, line: lineOf(one) },
    ...{ isOpen: isOpen(one), asked: perSection },
  }));
  return { form, period, reports };
}
