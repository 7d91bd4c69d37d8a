import { defineCommand } from 'citty';
import { readSettings } from '../config.ts';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentChoices } from '../people/index.ts';
import { sheet as copy } from '../statistics/sheet.copy.ts';
import { emptySheet, readSheet } from '../statistics/sheet.grammar.ts';
import { checkSheet, rulesOnPrevious } from '../statistics/sheet.rules.ts';
import { findingsTable } from '../statistics/sheet.table.ts';
import { note, print, task } from './task.ts';
import { textOf } from './text-file.ts';

const check = task({
  name: 'check',
  description:
    'Check a filled-in statistics form: a table of errors and of what has to be explained; exit code 1 on errors.',
  args: {
    file: { type: 'positional', required: true, description: 'CSV: code,this,total,reason; see `form template`' },
    department: { type: 'string', required: true, description: 'code of the department, such as UM' },
    period: { type: 'string', required: true, description: '2026-R2, or R2 for the latest second report' },
    previous: { type: 'string', description: 'the report before, as the same kind of CSV' },
  },
  async run({ args }) {
    const { knowledge, form } = loaded();
    const period = periodOf(form, args.period);
    const department = departmentOf(knowledge, args.department);
    const previous = args.previous === undefined ? undefined : previousIn(args.previous, form, period);
    const around = { form, period, ...(previous && { previous }) };
    const findings = checkSheet(readSheet(form, textOf(args.file)), around);
    print(`${copy.title(period.name, department, form.note)}\n\n${findingsTable(findings)}`);
    const unchecked = rulesOnPrevious(around);
    if (!previous && unchecked.length > 0) note(copy.withoutPrevious(unchecked.join('、')));
    if (findings.some(({ level }) => level === 'E')) process.exitCode = 1;
  },
});

const template = task({
  name: 'template',
  description: 'Print an empty statistics form as CSV, with what each field asks for.',
  async run() {
    print(emptySheet(loaded().form));
  },
});

function loaded(): { knowledge: Knowledge; form: StatForm } {
  const found = loadKnowledge(readSettings().knowledge);
  if (!found.ok) throw new Error(report(found.mistakes));
  const [form] = found.knowledge.forms;
  if (!form) throw new Error(copy.noForm);
  return { knowledge: found.knowledge, form };
}

function periodOf({ periods }: StatForm, written: string): FormPeriod {
  const asked = written.trim().toUpperCase();
  const found = periods.findLast(({ id }) => id === asked || (/^R\d$/.test(asked) && id.endsWith(`-${asked}`)));
  if (!found) throw new Error(copy.noPeriod(written, periods.map(({ id }) => id).join('、')));
  return found;
}

function departmentOf(knowledge: Knowledge, written: string): string {
  const choices = departmentChoices(knowledge);
  const found = choices.find(({ value }) => value === written.trim().toUpperCase());
  if (found) return found.label;
  throw new Error(copy.noDepartment(written, choices.map(({ value, label }) => `${value} ${label}`).join('、')));
}

/** The cells of the report before; throws where it cannot be read in full. */
function previousIn(file: string, form: StatForm, period: FormPeriod) {
  if (period.after === undefined) throw new Error(copy.nothingBefore(period.name));
  const { cells, mistakes } = readSheet(form, textOf(file));
  const [first] = mistakes;
  if (first) throw new Error(copy.wrongPrevious(file, copy.line(first.line, first.message)));
  return { cells };
}

export default defineCommand({
  meta: { name: 'form', description: 'The statistics form, as a table outside the chat.' },
  subCommands: { check, template },
});
