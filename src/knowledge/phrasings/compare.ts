import type { Texts } from '../texts/types.ts';
import type { Mistake } from '../types.ts';
import { phrasings as copy } from './copy.ts';
import type { PhrasedLine } from './types.ts';

/** Every phrased article stands in the imported text of its version; versions that are not here are passed over. */
export function comparePhrasings(lines: readonly PhrasedLine[], texts: Texts): Mistake[] {
  return lines.flatMap(({ instrument, adopted, label, file, line }) => {
    const version = texts.versions(instrument).find((one) => one.adopted === adopted);
    if (!version || texts.article(version, label)) return [];
    return [{ file, line, message: copy.noArticle(instrument, label) }];
  });
}
