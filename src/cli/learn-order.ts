import { readFileSync, writeFileSync } from 'node:fs';
import { learnOrder, openSearcherIn, readQuestions } from '../answers/calibration.ts';
import { readSettings } from '../config.ts';
import { print, task } from './task.ts';

export default task({
  name: 'learn-order',
  description: 'Learn from answered questions in which order provisions stand; run it with and without texts.',
  args: {
    questions: { type: 'string', required: true, description: 'questions with gold, one JSON object a line' },
    date: { type: 'string', required: true, description: 'the day whose law is asked for' },
    out: { type: 'string', required: true, description: 'the file of weights to write' },
  },
  async run({ args }) {
    const searcher = await openSearcherIn(readSettings().data);
    const questions = readQuestions(readFileSync(args.questions, 'utf8'));
    const { weights, crossed } = await learnOrder(searcher, questions, args.date);
    searcher.index.close();
    writeFileSync(args.out, `${JSON.stringify(weights, null, 2)}\n`);
    for (const [setting, { questions, r10, mrr10 }] of Object.entries(crossed))
      print(`${setting}, crossed: n ${questions}  r10 ${r10.toFixed(3)}  mrr10 ${mrr10.toFixed(3)}`);
  },
});
