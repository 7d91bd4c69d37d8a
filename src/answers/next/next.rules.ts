import type { Power } from '../../knowledge/types.ts';
import { powersOf } from '../card.ts';
import type { Answer } from '../types.ts';
import { nextCopy } from './copy.ts';

export const NEXT = ['hearing', 'on-the-spot', 'transfer'] as const;
export type Next = (typeof NEXT)[number];

/** The questions the card an answer rests on can answer next; those of the thread's last question are left out. */
export function nextQuestions({ sure, question, part, cards, answering, twoDays }: Answer): Next[] {
  const [first] = cards;
  const [power] = first && sure && !answering?.instead && !twoDays ? powersOf([first]) : [];
  return power ? NEXT.filter((next) => tells(power, next) && nextCopy[next] !== (part ?? question)) : [];
}

function tells({ hearing, simpleProcedurePossible, transferTo }: Power, next: Next): boolean {
  if (next === 'hearing') return hearing !== undefined;
  return next === 'on-the-spot' ? simpleProcedurePossible !== undefined : transferTo !== undefined;
}
