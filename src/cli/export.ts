import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { ROLES, type Role, roleNames } from '../people/index.ts';
import { copy } from '../statistics/book/copy.ts';
import { exportedTable } from '../statistics/book/export.ts';
import { print, task } from './task.ts';
import { withRecords } from './with-records.ts';

const statistics = task({
  name: 'statistics',
  description: 'Write the campaign’s table of a period: every department, the district’s figures as formulas.',
  args: {
    period: { type: 'string', required: true, description: 'such as 2026-R1' },
    out: { type: 'string', required: true, description: 'file to write: .xlsx or .docx' },
    by: { type: 'string', required: true, description: `the role of whoever exports: ${ROLES.join(', ')}` },
  },
  async run({ args }) {
    const format = formatOf(args.out);
    const role = roleOf(args.by);
    const by = copy.cover.terminal(roleNames[role]);
    const period = args.period.trim().toUpperCase();
    const bytes = await withRecords((services) =>
      exportedTable({ period, format, actor: role, by, via: 'terminal' }, services),
    );
    writeFileSync(args.out, bytes);
    print(`Written: ${args.out}`);
  },
});

function formatOf(file: string): 'xlsx' | 'docx' {
  if (file.endsWith('.xlsx')) return 'xlsx';
  if (file.endsWith('.docx')) return 'docx';
  throw new Error(`--out ${file}: name a file that ends with .xlsx or .docx.`);
}

function roleOf(written: string): Role {
  const found = ROLES.find((role) => role === written.trim());
  if (!found) throw new Error(`--by ${written}: say one of ${ROLES.join(', ')}.`);
  return found;
}

export default defineCommand({
  meta: { name: 'export', description: 'Write what is on record into files to work with elsewhere.' },
  subCommands: { statistics },
});
