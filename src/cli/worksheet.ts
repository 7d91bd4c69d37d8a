import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { findWorksheet, replayed, sheetDocx, sheetPaper } from '../discretion/index.ts';
import { openRecords } from '../storage/records.ts';
import { print, task } from './task.ts';

const id = { type: 'positional', required: true, description: 'the number of the worksheet: W-…' } as const;

const show = task({
  name: 'show',
  description: 'Show a worksheet, and whether it replays to the same bytes.',
  args: { id },
  async run({ args }) {
    const { paper, same } = await opened(String(args.id), async (sheet, answers) => {
      const replay = replayed(sheet, answers);
      return { paper: sheetPaper(sheet, replay), same: replay.same };
    });
    print(paper.map(({ head, lines }) => [`## ${head}`, ...lines].join('\n')).join('\n\n'));
    print(`\nReplayed with what was kept: ${same ? 'the same bytes' : 'different'}.`);
    if (!same) process.exitCode = 1;
  },
});

const exported = task({
  name: 'export',
  description: 'Write a worksheet as .docx, with the draft of its reasons.',
  args: { id, out: { type: 'string', required: true, description: 'file to write' } },
  async run({ args }) {
    writeFileSync(args.out, await opened(String(args.id), sheetDocx));
    print(`Written: ${args.out}`);
  },
});

async function opened<T>(number: string, read: (...kept: Parameters<typeof sheetDocx>) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const records = await openRecords(settings.data, settings.auditKey);
  const answers = await openAnswersIn(settings.data);
  try {
    const sheet = await findWorksheet(records.db, number.toUpperCase());
    if (!sheet)
      throw new Error(`There is no worksheet ${number} here: its number is given when it is saved, like W-7FQ2K9M.`);
    return await read(sheet, answers);
  } finally {
    answers.close();
    await records.close();
  }
}

export default defineCommand({
  meta: { name: 'worksheet', description: 'Look at kept worksheets of discretion.' },
  subCommands: { show, export: exported },
});
