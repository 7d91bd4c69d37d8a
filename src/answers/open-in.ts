import { join } from 'node:path';
import { openTexts } from '../knowledge/texts/index.ts';
import type { Confirmations } from './confirmed/types.ts';
import type { Finders } from './elsewhere/finders.ts';
import { openElsewhere } from './elsewhere/open.ts';
import { openAnswers } from './open.ts';
import type { Answers } from './types.ts';

/** What helps to find besides the index. */
export interface Beside {
  /** The models that an office has for searching. */
  finders?: Finders | undefined;
  /** What others confirmed. */
  confirmed?: Confirmations | undefined;
}

/** The index in use below `data` with the official texts beside it; they are closed together. */
export async function openAnswersIn(data: string, { finders, confirmed }: Beside = {}): Promise<Answers> {
  const texts = openTexts(join(data, 'texts'));
  try {
    const answers = await openAnswers(join(data, 'index'), texts, {
      ...(finders && { elsewhere: (index, version) => openElsewhere(finders, { data, version, index, texts }) }),
      ...(confirmed && { confirmed }),
    });
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
