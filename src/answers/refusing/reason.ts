import { isTouched, type Seen } from './features.ts';
import { reasonOf, reasonWording } from './reason-words.ts';
import type { Refusal } from './refusal.types.ts';
import { weights } from './weights.ts';

/** Worded less like questions of ours than this, it is none: two in three of ours that are refused lie above, one in ten of others. */
const OURS = -0.3;
/** Where none is learnt, these marks say it. */
const SAID = ['chat', 'opinion', 'everyday'] as const;

/** The reason of a question that cannot be answered, by its words. */
export function reasonFor(seen: Seen, reasons = weights().reasons): Refusal {
  const { marks, scope, wording } = seen;
  if (marks.foreign) return { reason: 'outside', by: 'foreign' };
  const reason = reasonOf(reasonWording(wording, marks), reasons);
  if (reason === 'local' || reason === 'cases') return { reason: 'notHeld', missing: reason };
  const by = reason ?? SAID.find((mark) => marks[mark]);
  if (by) return { reason: 'outside', by };
  return { reason: scope < OURS || !isTouched(seen) ? 'outside' : 'notFound' };
}

/** That nothing was found is only said where everything was searched. */
export function whereSearched(refusal: Refusal, { articles }: { articles: number }): Refusal {
  if (articles > 0) return refusal;
  const part = refusal.reason === 'notFound' && ({ reason: 'notHeld', missing: 'texts' } as const);
  return { ...refusal, ...part, withoutTexts: true };
}
