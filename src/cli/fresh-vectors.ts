import type { Settings } from '../config.ts';
import { progress } from './progress.ts';
import { note } from './task.ts';

/** A start does not wait for more texts than these; some minutes, on a slow server. */
export const FEW = 500;

/**
 * Brings the vectors of the office's embedding model, where there is one, up to the index. Says what came of it; false
 * where the model did not answer, and questions are answered without it until it was done again.
 */
export async function freshVectors(settings: Settings, most?: number): Promise<boolean> {
  if (!settings.embedder) return true;
  const { freshVectors: make } = await import('../answers/elsewhere/fresh.ts');
  const bar = progress();
  const onProgress = (stage: string, done: number, total: number) => bar.step(done, total, stage);
  try {
    const made = await make(settings, { onProgress, ...(most !== undefined && { most }) });
    bar.end();
    if (made && made.missing > 0)
      note(
        `${made.model}: ${made.missing} texts have no vector yet: run \`npm run index\`. Until then it is not used.`,
      );
    else if (made) note(`${made.model}: ${made.added} texts embedded.`);
    return true;
  } catch (error) {
    bar.end();
    note(`${(error as Error).message}\nQuestions are answered without it until \`npm run index\` has finished.`);
    return false;
  }
}
