import { join } from 'node:path';
import { defineCommand } from 'citty';
import { readSettings, type Settings } from '../config.ts';
import { importTexts, openTexts, reportLines } from '../knowledge/texts/index.ts';
import { reportCopy } from '../review/index.ts';
import { copy } from './copy.ts';
import { freshIndex } from './fresh-index.ts';
import { freshVectors } from './fresh-vectors.ts';
import { withImpact } from './impact.ts';
import { progress } from './progress.ts';
import { note, print, task } from './task.ts';

/** The index, and word of what rests on what has changed. */
async function bringUp(settings: Settings): Promise<void> {
  if (!(await freshIndex(settings))) return;
  await freshVectors(settings);
  const texts = openTexts(join(settings.data, 'texts'));
  const changed = texts.changed().length > 0;
  texts.close();
  if (!changed) return;
  await withImpact(settings, (all) => {
    const waiting = all.filter(({ confirmed }) => !confirmed).length;
    if (waiting > 0) note(reportCopy.hint(waiting));
  });
}

const bring = task({
  name: 'import',
  description: 'Import official texts (.md .docx .txt .html), files or whole directories, and rebuild the index.',
  args: {
    index: {
      type: 'boolean',
      default: true,
      description: 'rebuild the index afterwards',
      negativeDescription: 'leave the index',
    },
    json: { type: 'boolean', description: 'print the report as data' },
  },
  async run({ args }) {
    if (args._.length === 0) throw new Error('Which files? For example: npx plumbline texts import ../texts');
    const settings = readSettings();
    const bar = progress();
    const report = await importTexts({ sources: args._, dir: join(settings.data, 'texts'), onProgress: bar.step });
    bar.end();
    print(args.json ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'));
    if (report.files.every((file) => file.status === 'failed')) process.exitCode = 1;
    if (args.index && report.files.some((file) => file.status === 'added' || file.status === 'updated'))
      await bringUp(settings);
  },
});

const list = task({
  name: 'list',
  description: 'Count what is imported; with a short title, list its versions.',
  args: { title: { type: 'positional', required: false, description: copy.shortTitle } },
  async run({ args }) {
    const texts = openTexts(join(readSettings().data, 'texts'));
    const { instruments, versions, articles } = texts.counts();
    if (!args.title) print(`${instruments} instruments, ${versions} versions, ${articles} articles`);
    else
      for (const { adopted, effective, repealed } of texts.versions(args.title))
        print([adopted, effective ?? '?', repealed ?? ''].join('\t'));
    texts.close();
  },
});

export default defineCommand({
  meta: { name: 'texts', description: 'Official texts.' },
  subCommands: { import: bring, list },
});
