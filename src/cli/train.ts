import { train } from '../answers/index.ts';
import { readSettings } from '../config.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { progress } from './progress.ts';
import { note, task } from './task.ts';

export default task({
  name: 'train',
  description: 'Train the ranking anew, from provisions and questions with known answers, into data/model.',
  args: {
    dir: { type: 'positional', required: true, description: 'the folder that holds stard/' },
    thirds: {
      type: 'string',
      description: 'a folder to keep for each third of the questions a model that never met it, and the third, too',
    },
  },
  async run({ args }) {
    const loaded = loadKnowledge(readSettings().knowledge);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const bar = progress();
    const { tokens, r10, mrr10, r100 } = train(args.dir, {
      knowledge: loaded.knowledge,
      phrasings: loaded.phrasings,
      ...(args.thirds && { thirds: args.thirds }),
      onStep: bar.step,
    });
    bar.end();
    note(`data/model: ${tokens} tokens; cross-validated R@10 ${r10}, MRR@10 ${mrr10}, R@100 ${r100}.`);
  },
});
