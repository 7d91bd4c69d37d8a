import { join } from 'node:path';
import { openTexts } from '../knowledge/texts/index.ts';
import { openAnswers } from './open.ts';
import type { Answers } from './types.ts';

/** The index in use below `data` with the official texts beside it; they are closed together. */
export async function openAnswersIn(data: string): Promise<Answers> {
  const texts = openTexts(join(data, 'texts'));
  try {
    const answers = await openAnswers(join(data, 'index'), texts);
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
