import { today } from '../../knowledge/day.grammar.ts';
import type { Services } from '../../services.ts';
import { usefulVotes } from '../confirmed/store.ts';
import { copy } from './copy.ts';
import { stands } from './queue.ts';
import { verifiedAnswers } from './verified.ts';

/** How much helps to answer the next question like one answered before, in a line; undefined where nothing does. */
export async function evidenceText({ records: { db }, answers, clock }: Services): Promise<string | undefined> {
  const verified = (await verifiedAnswers(db, today(clock()), answers)).filter(stands).length;
  const useful = await usefulVotes(db);
  return verified + useful > 0 ? copy.evidence(verified, useful) : undefined;
}
