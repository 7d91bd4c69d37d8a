import { readSettings } from '../config.ts';
import { freshIndex } from './fresh-index.ts';
import { freshVectors } from './fresh-vectors.ts';
import { task } from './task.ts';

export default task({
  name: 'index',
  description:
    'Rebuild the index from the knowledge files and the imported texts; a running bot takes it up by itself.',
  async run() {
    const settings = readSettings();
    const isFresh = await freshIndex(settings);
    if (!(await freshVectors(settings)) || !isFresh) process.exitCode = 1;
  },
});
