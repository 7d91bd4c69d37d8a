import { articleOf } from '../../artefact/article-of.ts';
import type { Index } from '../../artefact/open.ts';
import { openCoverage } from '../../passages/coverage.ts';
import { kindsAsked } from '../../passages/kinds.grammar.ts';
import { fold } from '../../tokens.ts';
import type { Question } from '../../types.ts';
import type { Sources } from '../cite.ts';
import { bestPassage } from './best.ts';

/** For a question: the sentence of a unit's official article that speaks to it most; undefined where there is none. */
export function marker({ text, subject }: Question, index: Index) {
  const covers = openCoverage(text, subject?.part ?? subject?.question, index);
  const kinds = kindsAsked(fold(text));
  return (id: number, { texts }: Sources): string | undefined => {
    const article = articleOf(id, index, texts);
    return article && bestPassage([{ article, standing: 0, known: true }], covers, kinds)?.passage.quote;
  };
}
