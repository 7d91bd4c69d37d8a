import { modelCopy as copy } from './copy.ts';
import { masked } from './mask.grammar.ts';
import { withoutSubjects } from './subjects.ts';

/** What a person asked, without data by which somebody could be known, nor names that no word introduces. */
export function anonymous(question: string): string {
  return withoutSubjects(masked(question), copy.maskedName);
}
