import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateOn, kindsOn, readLay, reportOn, WEIGHTS_FILE } from '../answers/calibration.ts';
import { readSettings } from '../config.ts';
import { DAY, ownQuestions, withBoth } from './learning.ts';
import { note, print, task } from './task.ts';

export default task({
  name: 'calibrate',
  description: 'Fit anew when a question is answered and when it is refused, with official texts and without.',
  args: { dir: { type: 'positional', required: true, description: 'the folder that holds stard/' } },
  async run({ args }) {
    const settings = readSettings();
    const own = ownQuestions(settings);
    const lay = readLay(readFileSync(join(args.dir, 'stard', 'train.jsonl'), 'utf8'));
    const { weights, settings: fitted } = await withBoth(settings, (both) => calibrateOn(both, { own, lay, day: DAY }));
    writeFileSync(WEIGHTS_FILE, `${JSON.stringify(weights, null, 2)}\n`);
    for (const { setting, calibrated } of fitted) {
      print(`${setting}, each question by weights that have not seen it: ${line(reportOn(calibrated))}`);
      for (const one of kindsOn(calibrated)) print(`  ${line(one)}`);
    }
    note(`${own.length} questions, ${lay.length} of lay people: ${WEIGHTS_FILE.pathname}`);
  },
});

function line(figures: object): string {
  return Object.entries(figures)
    .map(([key, value]) => `${key} ${typeof value !== 'number' || Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('  ');
}
