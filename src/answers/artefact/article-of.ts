import type { TextArticle, Texts } from '../../knowledge/texts/types.ts';
import type { Index } from './open.ts';

/** The official article of a unit, of its own edition; undefined where there is only our gist. */
export function articleOf(id: number, { catalogue }: Pick<Index, 'catalogue'>, texts: Texts): TextArticle | undefined {
  const { edition, label } = catalogue.unit(id);
  const version = texts.versions(edition.short).find(({ adopted }) => adopted === edition.adopted);
  return version && texts.article(version, label);
}
