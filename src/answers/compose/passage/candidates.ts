import type { TextArticle } from '../../../knowledge/texts/types.ts';
import { articleOf } from '../../artefact/article-of.ts';
import type { Index } from '../../artefact/open.ts';
import type { Found } from '../../search/resolve.ts';
import type { Sources } from '../cite.ts';
import { companionsOf } from './companions.ts';

/** So many of the ranking are read, and of so many the companions are looked for. */
const READ = 10;
const WITH_COMPANIONS = 3;
/** What a companion has of the chance of the article that leads to it. */
const COMPANION = 0.9;

/** An official article that may answer. */
export interface Candidate {
  article: TextArticle;
  /** Its unit; none of a companion. */
  id?: number;
  /** 0–1: how likely it answers, against the others. */
  chance: number;
  /** The clerk's files know its law: officers work with it. */
  known: boolean;
  /** Of a companion: the article that it puts a figure to. */
  of?: TextArticle;
}

/** The best of the ranking whose official text is here, and what puts figures to them. */
export function candidatesOf({ ranked, chance }: Found, index: Index, { texts, day }: Sources): Candidate[] {
  const laws = new Set(index.knowledge.instruments.map(({ short }) => short));
  const read = ranked.slice(0, READ).flatMap(({ id }) => {
    const article = articleOf(id, index, texts);
    const known = article !== undefined && laws.has(article.version.short);
    return article ? [{ article, id, chance: chance(id), known }] : [];
  });
  const companions = read.slice(0, WITH_COMPANIONS).flatMap(({ article, chance, known }) =>
    companionsOf(article, texts, day).map((one) => ({
      ...{ article: one, chance: chance * COMPANION, known, of: article },
    })),
  );
  return [...read, ...companions];
}
