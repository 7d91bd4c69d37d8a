import type { Citation } from '../knowledge/types.ts';
import type { Index } from './artefact/open.ts';
import { cite, type Sources } from './compose/cite.ts';
import { officialArticle } from './compose/official.ts';
import { unitCitation } from './compose/unit.ts';
import type { FullText } from './types.ts';

/** The whole article a citation stands in, with its neighbours in the same version; undefined when it is not imported or not yet in force. */
export function fullText(citation: Citation, sources: Sources, index: Index): FullText | undefined {
  const cited = cite(citation, sources);
  if (cited.standing === 'coming') return undefined;
  const article = officialArticle(sources.texts, cited.citation, sources.day);
  if (!article) return undefined;
  const { catalogue } = index;
  const [id] = catalogue.cited(cited.citation);
  const beside = (step: 1 | -1) => {
    const other = id === undefined ? 0 : id + step;
    const same = other >= 1 && other <= catalogue.size && id && catalogue.editionId(other) === catalogue.editionId(id);
    return same ? unitCitation(index, other) : undefined;
  };
  const [previous, next] = [beside(-1), beside(1)];
  return {
    cited,
    heading: article.heading,
    paragraphs: article.paragraphs,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
