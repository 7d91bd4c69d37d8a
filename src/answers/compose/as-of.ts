import { counterpartIn, isSame, listedFor } from '../../knowledge/correspond.ts';
import { parsePlace } from '../../knowledge/grammar.ts';
import type { TextArticle } from '../../knowledge/texts/types.ts';
import { inForceOn } from '../../knowledge/timeline.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Cited, InsteadOf } from '../types.ts';
import { cite, type Sources } from './cite.ts';
import { citeCopy } from './copy.ts';
import { officialArticle } from './official.ts';

/**
 * What a card cites, as of the day: where its version is not in force, the corresponding article of the one that is,
 * as far as its text is here. What the card says in its own words stands only where the words of both are the same.
 */
export function citeAsOf(citation: Citation, sources: Sources, gist?: string): Cited {
  const own = cite(citation, sources, gist);
  if (!own.standing) return own;
  const found = standIn(own, sources);
  if (!found) return own;
  const { article, how, same } = found;
  const { paragraph, item } = same ? citation : {};
  const there = citationOf(article, { ...(paragraph && { paragraph }), ...(item && { item }) });
  const stand = there && cite(there, sources);
  if (!stand?.quote || stand.standing) return own;
  const insteadOf: InsteadOf = { name: own.name, ...(own.adopted && { adopted: own.adopted }), same, how };
  const warning = same ? citeCopy.sameWords(own.name, own.adopted) : citeCopy.standsFor[how](own.name, own.adopted);
  return { ...stand, insteadOf, warnings: [warning, ...stand.warnings] };
}

/** Less alike, and an article is not put in another's place. */
const ENOUGH = 0.5;

interface StandIn {
  article: TextArticle;
  how: InsteadOf['how'];
  same: boolean;
}

/** Without the official words of both nothing can be matched but what the clerk's files name. */
function standIn({ citation, name, adopted }: Cited, sources: Sources): StandIn | undefined {
  const { texts, moved, day } = sources;
  const article = officialArticle(texts, citation, day);
  for (const { other } of listedFor(name, adopted, moved)) {
    const current = inForceOn(sources.editions(other.instrument), day);
    const listed = current?.adopted === other.version && officialArticle(texts, other, day);
    if (listed) return { article: listed, how: 'listed', same: article !== undefined && isSame(article, listed) };
  }
  const current = inForceOn(sources.editions(citation.instrument), day);
  const to = texts.versions(citation.instrument).find((version) => version.adopted === current?.adopted);
  const found = article && to && counterpartIn(article, to, { texts, moved });
  if (!found || found.score < ENOUGH) return undefined;
  return { article: found.article, how: found.how === 'listed' ? 'listed' : 'similar', same: found.how === 'same' };
}

function citationOf({ version, label }: TextArticle, more: Pick<Citation, 'paragraph' | 'item'>): Citation | undefined {
  const place = parsePlace(label);
  return place && { instrument: version.short, version: version.adopted, ...place, ...more };
}
