import { refusalCopy as copy } from './copy.ts';
import type { Refusal } from './refusal.types.ts';

/** Why a question is not answered, in one sentence; for an article nobody has, `pointFor` has its own. */
export function refusalPoint({ reason, missing, name = '' }: Refusal): string {
  if (reason !== 'notHeld') return copy[reason];
  if (missing === 'cases' || missing === 'local' || missing === 'texts') return copy.notHeld[missing];
  return copy.notHeld.instrument(name);
}

/** What to do instead. */
export function refusalAdvice(refusal: Refusal): string {
  const { reason, missing, by, withoutTexts } = refusal;
  const more = withoutTexts && missing !== 'texts' && !isNoneOfOurs(refusal);
  return todo(reason, missing, by) + (more ? copy.withoutTexts : '');
}

function todo(reason: Refusal['reason'], missing: Refusal['missing'], by: Refusal['by']): string {
  if (reason === 'notHeld') return copy.todo[missing === 'article' || !missing ? 'instrument' : missing];
  if (by === 'foreign' || by === 'quarrel' || by === 'elsewhere') return copy.todo[by];
  return copy.todo[reason];
}

/** It is no matter for whoever keeps the knowledge, and nothing here may be related to it. */
export function isNoneOfOurs({ by, missing }: Refusal): boolean {
  return by !== undefined || missing === 'cases';
}
