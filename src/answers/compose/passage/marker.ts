import { articleOf } from '../../artefact/article-of.ts';
import type { Index } from '../../artefact/open.ts';
import type { Found } from '../../search/resolve.ts';
import type { Sources } from '../cite.ts';
import { bestPassage } from './best.ts';

/** For what a question asks: the sentence of a unit's official article that speaks to it most; undefined where there is none. */
export function marker({ covers, kinds }: Found['asked'], index: Index) {
  return (id: number, { texts }: Sources): string | undefined => {
    const article = articleOf(id, index, texts);
    return article && bestPassage([{ article, standing: 0, known: true }], covers, [...kinds])?.passage.quote;
  };
}
