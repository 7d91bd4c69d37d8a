import { idOf, powersOf } from '../../card.ts';
import type { Found } from '../../search/resolve.ts';
import type { Answer, Card, Question } from '../../types.ts';
import { citedBy } from '../cards.ts';
import type { Candidate } from './candidates.ts';

/**
 * Where a follow-up is about the card of its thread, its few words stand in many articles. A power then answers by its own
 * card; of a procedure only what it cites, now or in the answer followed up, may answer. `nameOf` names a candidate's
 * article as Cited does.
 */
export function ofThread(
  candidates: Candidate[],
  { subject }: Pick<Question, 'subject'>,
  { found, card, nameOf }: { found: Found; card: Card | undefined; nameOf(candidate: Candidate): string | undefined },
): Candidate[] {
  if (!subject || !card || !found.kept || !isOfThread(idOf(card), subject)) return candidates;
  if (card.kind === 'power') return [];
  const before = subject.cards.filter((one) => idOf(one) === idOf(card));
  const names = new Set([card, ...before].flatMap(citedBy).map(({ name }) => name));
  return candidates.filter((candidate) => names.has(nameOf(candidate) ?? ''));
}

/** A card of the answer followed up, one it offered, the power asked about before or a procedure of its powers. */
function isOfThread(id: string, { cards, meanings = [], thread = [] }: Answer): boolean {
  const own = [...cards.map(idOf), ...meanings.map((one) => one.id), thread.at(-1)?.id];
  return own.includes(id) || powersOf(cards).some(({ procedures }) => procedures.includes(id));
}
