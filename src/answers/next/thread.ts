import { powersOf } from '../card.ts';
import type { Found } from '../search/resolve.ts';
import type { Answer, Question } from '../types.ts';

/** So far back a thread is remembered. */
const LONGEST = 8;

/** What was asked before in a thread that goes on about the same matter; nothing at its beginning or after a turn. */
export function threadOf({ subject }: Question, { kept }: Pick<Found, 'kept'>): Pick<Answer, 'thread'> {
  if (!subject || !kept) return {};
  const { cards, thread = [], part, question, lapsed } = subject;
  // What rests on law of another day is not gone on with.
  const own = lapsed ? '' : powersOf(cards)[0]?.id;
  const id = own ?? thread.at(-1)?.id ?? '';
  return { thread: [...thread, { id, question: part ?? question }].slice(-LONGEST) };
}
