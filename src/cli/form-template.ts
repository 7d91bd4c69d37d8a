import { writeFileSync } from 'node:fs';
import { countRecords } from '../registers/counts.ts';
import { registers } from '../registers/index.ts';
import { sheet as copy } from '../statistics/sheet.copy.ts';
import { emptySheet } from '../statistics/sheet.grammar.ts';
import { madeTemplate } from '../statistics/template/made.ts';
import { departmentOf, loaded, periodOf } from './form-args.ts';
import { print, task } from './task.ts';
import { withServices } from './with-services.ts';

export const template = task({
  name: 'template',
  description:
    'Print an empty statistics form as CSV, or write it as .xlsx with what is in the draft and the registers.',
  args: {
    xlsx: { type: 'string', description: 'file to write as .xlsx; asks for --department and --period' },
    department: { type: 'string', description: 'code of the department, such as UM' },
    period: { type: 'string', description: '2026-R2, or R2 for the latest second report' },
  },
  async run({ args: { xlsx, ...args } }) {
    const { knowledge, form } = loaded();
    if (xlsx === undefined) return print(emptySheet(form));
    if (!args.department || !args.period) throw new Error(copy.needsBoth);
    const place = {
      department: departmentOf(knowledge, args.department).value,
      period: periodOf(form, args.period).id,
    };
    const bytes = await withServices((services) =>
      madeTemplate(
        place,
        { actor: 'terminal', via: 'terminal' },
        { services, count: (db, asked) => countRecords(registers, db, asked) },
      ),
    );
    writeFileSync(xlsx, bytes);
    print(`Written: ${xlsx}`);
  },
});
