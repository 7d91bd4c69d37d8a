import { parseCitation } from '../../../knowledge/grammar.ts';
import { type GoldQuestion, plainName } from '../../questions.ts';
import type { Searcher } from '../../search/searcher.ts';
import { queryTerms } from '../../search/terms.ts';
import { wordingOf } from '../scope-words.ts';
import type { Worded } from './scope-fit.ts';

/** Questions of lay people by their wording; answerable where a law we work with answers them. */
export function layWordings({ index, stop, scopes }: Searcher, questions: GoldQuestion[]): Worded[] {
  return questions.map(({ id, question: text, gold }) => ({
    id,
    wording: wordingOf(text, queryTerms(index.cutter, stop, { text, extra: [] })),
    answerable: gold
      .flatMap((name) => parseCitation(plainName(name)) ?? [])
      .some(({ instrument }) => scopes.cited.has(instrument)),
  }));
}
