import { readFileSync, writeFileSync } from 'node:fs';
import { calibrateOn, openSearcherIn, type Report, readLay, readQuestions, reportOn } from '../answers/calibration.ts';
import { readSettings } from '../config.ts';
import { print, task } from './task.ts';

export default task({
  name: 'calibrate',
  description:
    'Fit when a question is answered and when it is refused, on the index in use; run it with and without texts.',
  args: {
    questions: {
      type: 'string',
      required: true,
      description: 'our own questions, gold and none, one JSON object a line',
    },
    lay: {
      type: 'string',
      required: true,
      description: 'questions of lay people with their law: train.jsonl of STARD',
    },
    date: { type: 'string', required: true, description: 'the day whose law is asked for' },
    out: { type: 'string', required: true, description: 'the file of weights to write' },
  },
  async run({ args }) {
    const own = readQuestions(readFileSync(args.questions, 'utf8'));
    const lay = readLay(readFileSync(args.lay, 'utf8'));
    const searcher = await openSearcherIn(readSettings().data);
    const { weights, anywhere, inField } = await calibrateOn(searcher, { own, lay, day: args.date });
    searcher.index.close();
    writeFileSync(args.out, `${JSON.stringify(weights, null, 2)}\n`);
    for (const [name, { scored }] of Object.entries({ anywhere, inField }))
      for (const check of [false, true]) {
        const half = reportOn(scored.filter(({ row }) => row.check === check));
        print(`${name}, ${check ? 'check half' : 'calibration half (crossed)'}: ${line(half)}`);
      }
  },
});

function line(report: Report): string {
  return Object.entries(report)
    .map(([key, value]) => `${key} ${Number.isInteger(value) ? value : Number(value).toFixed(3)}`)
    .join('  ');
}
