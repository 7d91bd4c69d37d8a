import { join } from 'node:path';
import { openTexts } from '../knowledge/texts/index.ts';
import type { Finders } from './elsewhere/finders.ts';
import { openElsewhere } from './elsewhere/open.ts';
import { openAnswers } from './open.ts';
import type { Answers } from './types.ts';

/**
 * The index in use below `data` with the official texts beside it; they are closed together. `finders`: the models that
 * an office has for searching.
 */
export async function openAnswersIn(data: string, finders?: Finders): Promise<Answers> {
  const texts = openTexts(join(data, 'texts'));
  try {
    const answers = await openAnswers(
      join(data, 'index'),
      texts,
      finders && ((index, version) => openElsewhere(finders, { data, version, index, texts })),
    );
    const close = () => {
      answers.close();
      texts.close();
    };
    return { ...answers, close };
  } catch (error) {
    texts.close();
    throw error;
  }
}
