import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  calibrateOn,
  kindsOn,
  openSearcherIn,
  readLay,
  readQuestions,
  reportOn,
  WEIGHTS_FILE,
} from '../answers/calibration.ts';
import { readSettings } from '../config.ts';
import { freshIndex } from './fresh-index.ts';
import { note, print, task } from './task.ts';

/** The day up to which the laws of the questions are written down. */
const DAY = '2025-04-19';

export default task({
  name: 'calibrate',
  description: 'Fit anew when a question is answered and when it is refused, with official texts and without.',
  args: { dir: { type: 'positional', required: true, description: 'the folder that holds stard/' } },
  async run({ args }) {
    const settings = readSettings();
    const own = ownQuestions(join(settings.knowledge, 'questions'));
    const lay = readLay(readFileSync(join(args.dir, 'stard', 'train.jsonl'), 'utf8'));
    const texts = await openSearcherIn(settings.data);
    if (texts.index.texts.articles === 0)
      throw new Error('The index in use has no official texts: import them first, then run this again.');
    const data = mkdtempSync(join(tmpdir(), 'plumbline-bare-'));
    try {
      await freshIndex({ ...settings, data });
      const bare = await openSearcherIn(data);
      const { weights, settings: fitted } = await calibrateOn({ texts, bare }, { own, lay, day: DAY });
      writeFileSync(WEIGHTS_FILE, `${JSON.stringify(weights, null, 2)}\n`);
      for (const { setting, calibrated } of fitted) {
        print(`${setting}, each question by weights that have not seen it: ${line(reportOn(calibrated))}`);
        for (const one of kindsOn(calibrated)) print(`  ${line(one)}`);
      }
      bare.index.close();
    } finally {
      rmSync(data, { recursive: true, force: true });
      texts.index.close();
    }
    note(`${own.length} questions, ${lay.length} of lay people: ${WEIGHTS_FILE.pathname}`);
  },
});

function ownQuestions(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'));
  const questions = files.sort().flatMap((name) => readQuestions(readFileSync(join(folder, name), 'utf8')));
  // A question that stands in two files counts once.
  return [...new Map(questions.map((question) => [question.question, question])).values()];
}

function line(figures: object): string {
  return Object.entries(figures)
    .map(([key, value]) => `${key} ${typeof value !== 'number' || Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('  ');
}
