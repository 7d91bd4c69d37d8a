import { writeFileSync } from 'node:fs';
import { learnOrder, ORDER_FILE } from '../answers/calibration.ts';
import { readSettings } from '../config.ts';
import { DAY, ownQuestions, withBoth } from './learning.ts';
import { note, print, task } from './task.ts';

export default task({
  name: 'learn-order',
  description: 'Learn anew from answered questions in which order provisions stand, with official texts and without.',
  async run() {
    const settings = readSettings();
    const own = ownQuestions(settings);
    const { weights, crossed } = await withBoth(settings, (both) => learnOrder(both, own, DAY));
    writeFileSync(ORDER_FILE, `${JSON.stringify(weights, null, 2)}\n`);
    for (const { setting, questions, r10, mrr10 } of crossed)
      print(`${setting}, crossed: n ${questions}  r10 ${r10.toFixed(3)}  mrr10 ${mrr10.toFixed(3)}`);
    note(`${own.length} questions: ${ORDER_FILE.pathname}`);
  },
});
