import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { ROLES, type Role, roleNames } from '../people/index.ts';
import { copy } from '../statistics/book/copy.ts';
import { exportedTable } from '../statistics/book/export.ts';
import { openRecords } from '../storage/records.ts';
import { print, task } from './task.ts';

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

async function withRecords<Result>(use: (services: Opened) => Promise<Result>): Promise<Result> {
  const settings = readSettings();
  const records = await openRecords(settings.data, settings.auditKey);
  const answers = await openAnswersIn(settings.data);
  try {
    return await use({ records, answers, clock: () => new Date() });
  } finally {
    answers.close();
    await records.close();
  }
}

type Opened = Parameters<typeof exportedTable>[1];

export default defineCommand({
  meta: { name: 'export', description: 'Write what is on record into files to work with elsewhere.' },
  subCommands: { statistics },
});
