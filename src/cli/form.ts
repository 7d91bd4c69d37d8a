import { defineCommand } from 'citty';
import { sheet as copy } from '../statistics/sheet.copy.ts';
import { checkSheet, rulesOnPrevious } from '../statistics/sheet.rules.ts';
import { findingsTable } from '../statistics/sheet.table.ts';
import { departmentOf, loaded, periodOf } from './form-args.ts';
import { previousIn, readForm, told } from './form-read.ts';
import { template } from './form-template.ts';
import { note, print, task } from './task.ts';

const check = task({
  name: 'check',
  description:
    'Check a filled-in statistics form: a table of errors and of what has to be explained; exit code 1 on errors.',
  args: {
    file: { type: 'positional', required: true, description: 'the .xlsx template, or CSV: code,this,total,reason' },
    department: { type: 'string', description: 'code of the department, such as UM; a template says it itself' },
    period: { type: 'string', description: '2026-R2, or R2 for the latest second report; a template says it itself' },
    previous: { type: 'string', description: 'the report before, as the same kind of file' },
  },
  async run({ args }) {
    const { knowledge, form } = loaded();
    const itself = await told(args.file);
    const [written, whose] = [args.period ?? itself.period, args.department ?? itself.department];
    if (written === undefined || whose === undefined) throw new Error(copy.needsBoth);
    const period = periodOf(form, written);
    const department = departmentOf(knowledge, whose);
    const place = { form, period, department: department.value };
    const previous = args.previous === undefined ? undefined : await previousIn(args.previous, place);
    const around = { form, period, ...(previous && { previous }) };
    const findings = checkSheet(await readForm(args.file, { ...place, ...around }), around);
    print(`${copy.title(period.name, department.label, form.note)}\n\n${findingsTable(findings)}`);
    const unchecked = rulesOnPrevious(around);
    if (!previous && unchecked.length > 0) note(copy.withoutPrevious(unchecked.join('、')));
    if (findings.some(({ level }) => level === 'E')) process.exitCode = 1;
  },
});

export default defineCommand({
  meta: { name: 'form', description: 'The statistics form, as a table outside the chat.' },
  subCommands: { check, template },
});
