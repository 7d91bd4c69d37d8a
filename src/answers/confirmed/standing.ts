import { parseCitation } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import { changesIn, type RestsOn } from '../curation/rests-on.ts';
import type { Judged, Sources } from './types.ts';
import type { Judgement } from './weigh.rules.ts';

/**
 * What still says on the day what it said when it was judged: of a vote the provisions that do, of a verified answer all
 * or nothing.
 */
export function standing(judged: readonly Judged[], day: string, sources: Sources): Judgement[] {
  const known = new Map<string, boolean>();
  const holds = (rest: RestsOn) => {
    const key = `${rest.citation} ${rest.said}`;
    const is = known.get(key) ?? changesIn([rest], day, sources).length === 0;
    known.set(key, is);
    return is;
  };
  return judged.flatMap(({ rests, ...one }) => {
    const left = rests.filter(holds);
    if (one.by === 'verified' && left.length < rests.length) return [];
    return [{ ...one, provisions: left.flatMap(citationOf) }];
  });
}

/** Of the edition of which it was judged. */
function citationOf({ citation, adopted }: RestsOn): Citation[] {
  const place = parseCitation(citation);
  return place ? [{ ...place, ...(adopted && { version: adopted }) }] : [];
}
