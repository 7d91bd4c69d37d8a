import { createHash } from 'node:crypto';
import { parseCitation, printCitation } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Answers } from '../types.ts';
import { copy } from './copy.ts';

type Sources = Pick<Answers, 'cite' | 'fullText'>;

/** A provision as it was when an answer was verified. */
export interface RestsOn {
  citation: string;
  /** Digest of its edition and of every word of the article, or of our own words where the text is not here. */
  said: string;
  /** ISO day of the edition's adoption, where it is known. */
  adopted?: string;
  /** Whether the official text was here, or only our own words. */
  by?: 'text' | 'gist';
}

/** Of the edition in force on the day, whatever edition the citation named. */
export function restsOn({ version: _, ...place }: Citation, day: string, sources: Sources): RestsOn {
  const [cited] = sources.cite([place], day);
  const text = sources.fullText(place, day)?.paragraphs;
  const said = createHash('sha256')
    .update(JSON.stringify([cited?.adopted, text ?? cited?.gist ?? '']))
    .digest('hex');
  const adopted = cited?.adopted;
  return { citation: printCitation(place), said, ...(adopted && { adopted }), by: text ? 'text' : 'gist' };
}

/** What has become of the provisions an answer rests on, a sentence for each that is not as it was; none: it stands. */
export function changesIn(rests: RestsOn[], day: string, sources: Sources): string[] {
  return rests.flatMap((then) => changeOf(then, day, sources) ?? []);
}

function changeOf(then: RestsOn, day: string, sources: Sources): string | undefined {
  const place = parseCitation(then.citation);
  if (!place) return copy.change.gone(then.citation);
  const [cited] = sources.cite([place], day);
  const name = `${cited?.name ?? then.citation}${cited?.within ?? ''}`;
  if (!cited?.quote && !cited?.gist) return copy.change.gone(name);
  // Words of a law that no longer applies, or does not yet, are no basis.
  if (cited.standing) return copy.change.standing[cited.standing](name);
  const now = restsOn(place, day, sources);
  if (now.said === then.said) return undefined;
  if (then.adopted && now.adopted && then.adopted !== now.adopted)
    return copy.change.edition(name, then.adopted, now.adopted);
  if (then.by === 'gist' && now.by === 'text') return copy.change.imported(name);
  return now.by === 'text' ? copy.change.words(name) : copy.change.gist(name);
}

export function citationsOf(rests: RestsOn[]): Citation[] {
  return rests.flatMap(({ citation }) => parseCitation(citation) ?? []);
}
