import { readSettings } from '../config.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentChoices } from '../people/index.ts';
import { sheet as copy } from '../statistics/sheet.copy.ts';

export function loaded(): { knowledge: Knowledge; form: StatForm } {
  const found = loadKnowledge(readSettings().knowledge);
  if (!found.ok) throw new Error(report(found.mistakes));
  const [form] = found.knowledge.forms;
  if (!form) throw new Error(copy.noForm);
  return { knowledge: found.knowledge, form };
}

/** 2026-R2, or R2 for the latest second report. */
export function periodOf({ periods }: StatForm, written: string): FormPeriod {
  const asked = written.trim().toUpperCase();
  const found = periods.findLast(({ id }) => id === asked || (/^R\d$/.test(asked) && id.endsWith(`-${asked}`)));
  if (!found) throw new Error(copy.noPeriod(written, periods.map(({ id }) => id).join('、')));
  return found;
}

/** A department by its code: that and its name. */
export function departmentOf(knowledge: Knowledge, written: string): { value: string; label: string } {
  const choices = departmentChoices(knowledge);
  const found = choices.find(({ value }) => value === written.trim().toUpperCase());
  if (found) return found;
  throw new Error(copy.noDepartment(written, choices.map(({ value, label }) => `${value} ${label}`).join('、')));
}
