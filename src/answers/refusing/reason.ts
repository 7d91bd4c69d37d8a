import type { Seen } from './features.ts';
import type { Refusal } from './refusal.types.ts';

const UNKNOWN_WORDS = 0.5;

/** The reason of a question that cannot be answered, by its words. */
export function reasonFor({ marks, scope, unknown }: Seen): Refusal {
  if (marks.secret) return { reason: 'notHeld', missing: 'cases' };
  if (marks.local) return { reason: 'notHeld', missing: 'local' };
  const by = OUTSIDE.find((mark) => marks[mark]);
  if (by) return { reason: 'outside', by };
  return { reason: scope < 0 || unknown > UNKNOWN_WORDS ? 'outside' : 'notFound' };
}

const OUTSIDE = ['foreign', 'quarrel', 'elsewhere', 'chat', 'opinion', 'everyday'] as const;
