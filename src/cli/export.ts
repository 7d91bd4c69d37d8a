import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { fromRecords, peopleFrom } from '../people/index.ts';
import { exportedRegisters } from '../registers/export/all.ts';
import { registers as everyRegister } from '../registers/index.ts';
import { exportedTable } from '../statistics/book/export.ts';
import { by, exporter, formatOf } from './export-args.ts';
import { print, task } from './task.ts';
import { withServices } from './with-services.ts';

const statistics = task({
  name: 'statistics',
  description: 'Write the campaign’s table of a period: every department, the district’s figures as formulas.',
  args: {
    period: { type: 'string', required: true, description: 'such as 2026-R1' },
    out: { type: 'string', required: true, description: 'file to write: .xlsx or .docx' },
    by,
  },
  async run({ args }) {
    const format = formatOf(args.out, ['xlsx', 'docx'] as const);
    const wish = { period: args.period.trim().toUpperCase(), format, ...exporter(args.by) };
    writeFileSync(args.out, await withServices((services) => exportedTable(wish, services)));
    print(`Written: ${args.out}`);
  },
});

const registers = task({
  name: 'registers',
  description: 'Write registers as a workbook: one sheet each, and one of everything that happened to their records.',
  args: {
    register: { type: 'string', description: `one of them: ${everyRegister.map(({ id }) => id).join(', ')}` },
    out: { type: 'string', required: true, description: 'file to write: .xlsx' },
    by,
  },
  async run({ args }) {
    formatOf(args.out, ['xlsx'] as const);
    const chosen = everyRegister.filter(({ id }) => args.register === undefined || id === args.register);
    if (chosen.length === 0)
      throw new Error(`--register ${args.register}: say one of ${everyRegister.map(({ id }) => id).join(', ')}.`);
    const who = exporter(args.by);
    const bytes = await withServices((services) =>
      exportedRegisters(chosen, who, { ...services, people: peopleFrom(fromRecords(services.records.db)) }),
    );
    writeFileSync(args.out, bytes);
    print(`Written: ${args.out}`);
  },
});

export default defineCommand({
  meta: { name: 'export', description: 'Write what is on record into files to work with elsewhere.' },
  subCommands: { statistics, registers },
});
