import type { Citation } from '../../knowledge/types.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Answers } from '../types.ts';
import { copy } from './copy.ts';

/** What is wrong with what was written there, by block. */
export function mistakeIn(basis: string, answers: Answers, day: string): Record<string, string> {
  try {
    citationsIn(basis, answers, day);
    return {};
  } catch (error) {
    if (error instanceof Refusal) return { basis: error.message };
    throw error;
  }
}

/**
 * The provisions a person has written, one a line. Throws a Refusal for a line that is none, and for one of which
 * nothing is known on that day, or which is not in force: an answer cannot rest on it.
 */
export function citationsIn(written: string, answers: Answers, day: string): Citation[] {
  const lines = written.split('\n').map((line) => line.trim());
  const citations = lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const found = answers.mentioned(line);
      if (found.length === 0) throw new Refusal(copy.badBasis(line));
      return found;
    });
  for (const cited of answers.cite(citations, day)) {
    if (cited.standing) throw new Refusal(copy.notInForce(cited.name));
    if (!cited.quote && !cited.gist) throw new Refusal(copy.unknownBasis(cited.name));
  }
  return citations;
}
