import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { countRecords } from '../registers/counts.ts';
import type { Register } from '../registers/define.ts';
import { openAll } from '../statistics/all.ts';
import { isOpen } from '../statistics/allowed.rules.ts';
import { lineOf } from '../statistics/board.ts';
import type { BoardLine } from '../statistics/board.view.ts';
import { currentPeriod } from '../statistics/clock.rules.ts';
import type { Opened, Reading } from '../statistics/open.ts';

interface FormReport {
  department: string;
  opened: Opened;
  line: BoardLine;
  /** Whether something can be written into it now. */
  isOpen: boolean;
}

/** The statistics form that is being filled in, and how every department stands with it. */
export interface OpenForm {
  form: StatForm;
  period: FormPeriod;
  reports: FormReport[];
}

/** Undefined while no form has begun, and a month after the last one. */
export async function formOf(services: Reading, day: string, registers: Register[]): Promise<OpenForm | undefined> {
  const [form] = services.answers.knowledge.forms;
  const period = currentPeriod(services.answers.knowledge.forms, day);
  if (!form || !period) return undefined;
  const opened = await openAll(period.id, services, (db, about) => countRecords(registers, db, about));
  const reports = opened.map((one) => ({
    ...{ department: one.department, opened: one, line: lineOf(one) },
    ...{ isOpen: isOpen(one) },
  }));
  return { form, period, reports };
}
