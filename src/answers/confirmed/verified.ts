import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { verifiedInUse } from '../curation/verified.ts';
import { alikeness, isFor } from './alike.rules.ts';
import { verifiedState } from './store.ts';
import type { Judged, Place, Sources, Terms } from './types.ts';

/** The verified answers, read anew whenever one was written, corrected or withdrawn. */
export function openVerified(db: Kysely<Tables>, { read, asks }: Pick<Sources, 'read' | 'asks'>) {
  let held: { state: string; answers: (Place & { terms: Terms; rests: Judged['rests'] })[] } | undefined;
  return async (terms: Terms, at: Place): Promise<Judged[]> => {
    const state = await verifiedState(db);
    if (held?.state !== state) {
      const answers = (await verifiedInUse(db, { asks })).map((one) => ({ ...one, terms: read(one.question) }));
      held = { state, answers };
    }
    return held.answers
      .filter((one) => isFor(one, at) && (one.field === undefined || one.field === at.field))
      .map((one) => ({ alike: alikeness(cosine(terms, one.terms)), rests: one.rests, by: 'verified' as const }))
      .filter(({ alike }) => alike > 0);
  };
}

function cosine(one: Terms, other: Terms): number {
  return [...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
}
