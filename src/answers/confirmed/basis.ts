import type { Citation } from '../../knowledge/types.ts';
import { citedBy } from '../compose/cards.ts';
import { type RestsOn, restsOn } from '../curation/rests-on.ts';
import type { KeptAnswer } from '../store.ts';
import type { Answers } from '../types.ts';

const MOST = 3;

/** What a vote on an answer is about, as it reads now. */
export function votedOn(kept: KeptAnswer, sources: Pick<Answers, 'cite' | 'fullText'>): RestsOn[] {
  return basisOf(kept).map((citation) => restsOn(citation, kept.answer.day, sources));
}

/**
 * The provisions that a vote on an answer is about: those that carry it, not those shown besides. None where the vote
 * cannot be about a question and its provisions: nothing was found, several things were asked or it followed up another
 * question, a button made it, or somebody wrote it.
 */
function basisOf({ answer, origin }: Pick<KeptAnswer, 'answer' | 'origin'>): Citation[] {
  const { sure, also, lapsed, meanings, verified, twoDays, cards, provisions, answering } = answer;
  const other = also || lapsed || meanings || verified || twoDays || 'entries' in origin || origin.subject;
  if (!sure || other) return [];
  const own = new Set(cards.flatMap(citedBy).map(({ name }) => name));
  if (answering) own.add(answering.name);
  const carrying = own.size > 0 ? provisions.filter(({ name }) => own.has(name)) : provisions.slice(0, 1);
  return carrying
    .filter(({ standing }) => !standing)
    .slice(0, MOST)
    .map(({ citation }) => citation);
}
