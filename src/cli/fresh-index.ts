import { join } from 'node:path';
import { buildIndex, hasIndex } from '../answers/index.ts';
import type { Settings } from '../config.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { progress } from './progress.ts';
import { note } from './task.ts';

/**
 * Brings the index up to the knowledge files and the imported texts. With mistakes in the files, says where they are,
 * leaves the last good index in use and returns false; throws the report when there is none.
 */
export async function freshIndex({ data, knowledge: dir }: Settings): Promise<boolean> {
  const index = join(data, 'index');
  const loaded = loadKnowledge(dir);
  if (!loaded.ok) {
    if (!hasIndex(index)) throw new Error(report(loaded.mistakes));
    note(`${report(loaded.mistakes)}\nThe last good index keeps serving.`);
    return false;
  }
  const texts = openTexts(join(data, 'texts'));
  const bar = progress();
  try {
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }) =>
      total > 1 && bar.step(done, total, stage);
    const built = await buildIndex({
      knowledge: loaded.knowledge,
      phrasings: loaded.phrasings,
      texts,
      dir: index,
      onProgress,
    });
    bar.end();
    note(`Index ${built.version}: ${built.units} provisions, ${built.seconds.toFixed(1)} s.`);
    return true;
  } finally {
    texts.close();
  }
}
