import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { RestsOn } from '../curation/rests-on.ts';
import { alikeness, isFor } from './alike.rules.ts';
import { openNearest } from './nearest.ts';
import { votesSince } from './store.ts';
import type { Judged, Place, Sources, Terms } from './types.ts';

interface Voted {
  place: Place;
  /** By voter: one vote each. */
  votes: Map<string, { useful: boolean; seq: number; rests: RestsOn[] }>;
}

/** The votes, read on from where they were read before; of the questions nothing is held but their terms. */
export function openVoted(db: Kysely<Tables>, read: Sources['read']) {
  const nearest = openNearest();
  const answers = new Map<string, Voted>();
  let seen = 0;

  async function readOn(): Promise<void> {
    for (const { answer, question, wants, field, voter, ...vote } of await votesSince(db, seen)) {
      seen = Math.max(seen, vote.seq);
      const known = answers.get(answer) ?? { place: { wants, ...(field && { field }) }, votes: new Map() };
      if (!answers.has(answer)) nearest.add(answer, read(question));
      answers.set(answer, known);
      known.votes.set(voter, vote);
    }
  }

  return async (terms: Terms, at: Place): Promise<Judged[]> => {
    await readOn();
    return [...nearest.near(terms)].flatMap(([answer, cosine]) => {
      const { place, votes } = answers.get(answer) as Voted;
      const alike = alikeness(cosine);
      if (alike === 0 || !isFor(place, at)) return [];
      return [...votes].map(([voter, { useful, seq, rests }]) => ({ alike, rests, by: { voter, useful, seq } }));
    });
  };
}
