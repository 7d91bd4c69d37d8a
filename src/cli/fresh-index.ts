import { join } from 'node:path';
import { buildIndex, hasIndex } from '../answers/index.ts';
import type { Settings } from '../config.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { progress } from './progress.ts';
import { note } from './task.ts';

/**
 * Brings the index up to the knowledge files and the imported texts. With mistakes in the files, says where they are
 * and leaves the last good index in use; throws the report when there is none.
 */
export async function freshIndex({ data, knowledge: dir }: Settings): Promise<void> {
  const index = join(data, 'index');
  const loaded = loadKnowledge(dir);
  if (!loaded.ok) {
    if (!hasIndex(index)) throw new Error(report(loaded.mistakes));
    note(`${report(loaded.mistakes)}\nThe last good index keeps serving.`);
    return;
  }
  const texts = openTexts(join(data, 'texts'));
  const bar = progress();
  try {
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }) =>
      bar.step(done, total, stage);
    const built = await buildIndex({ knowledge: loaded.knowledge, texts, dir: index, onProgress });
    bar.end();
    note(`Index ${built.version}: ${built.units} provisions, ${built.seconds.toFixed(1)} s.`);
  } finally {
    texts.close();
  }
}
