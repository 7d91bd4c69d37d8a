import type { Entry } from './ics.ts';
import type { LimitRow } from './limit-rows.ts';

/** A limit as an entry of a calendar, with what its day rests on; none where there is no day. */
export function entryOf({ due_rolled: due, what, article, event, unverified, assumption }: LimitRow): Entry[] {
  if (!due) return [];
  return [{ due, title: what, description: [article, event, unverified, assumption].filter(Boolean).join('\n') }];
}
