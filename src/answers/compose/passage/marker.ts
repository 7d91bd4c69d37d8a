import { articleOf } from '../../artefact/article-of.ts';
import type { Index } from '../../artefact/open.ts';
import type { Found } from '../../search/resolve.ts';
import type { Sources } from '../cite.ts';
import { bestPassage } from './best.ts';
import type { Marked } from './marked.ts';

/** For what a question asks: the passage of a unit's official article that speaks to it most; undefined where there is none. */
export function marker({ covers, kinds }: Found['asked'], index: Index) {
  return (id: number, { texts }: Sources): Marked | undefined => {
    const article = articleOf(id, index, texts);
    const best = article && bestPassage([{ article, chance: 1, known: true }], covers, [...kinds]);
    return best && { at: best.passage.at, quote: best.passage.quote };
  };
}
