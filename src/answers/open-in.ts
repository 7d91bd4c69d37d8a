import { join } from 'node:path';
import { openTexts } from '../knowledge/texts/index.ts';
import type { Confirmations } from './confirmed/types.ts';
import { openAnswers } from './open.ts';
import type { Answers } from './types.ts';

/** The index in use below `data` with the official texts beside it; they are closed together. `confirmed`: see `openAnswers`. */
export async function openAnswersIn(data: string, confirmed?: Confirmations): Promise<Answers> {
  const texts = openTexts(join(data, 'texts'));
  try {
    const answers = await openAnswers(join(data, 'index'), texts, confirmed);
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
