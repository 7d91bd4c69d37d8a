import { readSettings } from '../config.ts';
import { freshIndex } from './fresh-index.ts';
import { FEW, freshVectors } from './fresh-vectors.ts';
import { task } from './task.ts';

export default task({
  name: 'index',
  description:
    'Rebuild the index from the knowledge files and the imported texts; a running bot takes it up by itself.',
  args: {
    few: { type: 'boolean', description: 'let an embedding model of the office embed a few new texts at most' },
  },
  async run({ args }) {
    const settings = readSettings();
    const isFresh = await freshIndex(settings);
    if (!(await freshVectors(settings, args.few ? FEW : undefined)) || !isFresh) process.exitCode = 1;
  },
});
