import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { openAnswersIn } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { docxOf, findWorksheet, reasonText, replayed, sheetPaper } from '../discretion/index.ts';
import { openRecords } from '../storage/records.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

const id = { type: 'positional', required: true, description: 'the number of the worksheet: W-…' } as const;

const show = task({
  name: 'show',
  description: 'Show a worksheet, and whether it replays to the same bytes.',
  args: { id },
  async run({ args }) {
    const { paper, same } = await opened(String(args.id));
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
    const { paper, reason } = await opened(String(args.id));
    writeFileSync(args.out, await docxOf([...paper, { head: copy.reasonDraft, lines: [reason] }]));
    print(`Written: ${args.out}`);
  },
});

async function opened(number: string) {
  const settings = readSettings();
  const records = await openRecords(settings.data, settings.auditKey);
  const answers = await openAnswersIn(settings.data);
  try {
    const sheet = await findWorksheet(records.db, number.toUpperCase());
    if (!sheet)
      throw new Error(`There is no worksheet ${number} here: its number is given when it is saved, like W-7FQ2K9M.`);
    const replay = replayed(sheet, answers);
    return { paper: sheetPaper(sheet, replay), reason: reasonText(replay.found), same: replay.same };
  } finally {
    answers.close();
    await records.close();
  }
}

export default defineCommand({
  meta: { name: 'worksheet', description: 'Look at kept worksheets of discretion.' },
  subCommands: { show, export: exported },
});
