import type { Penalty } from '../knowledge/types.ts';
import { exact } from './exact.ts';
import { hearingItems } from './text.grammar.ts';
import type { Basis, Hearing, Outcome } from './types.ts';

/**
 * Whether the right to a hearing must be told (行政处罚法 art. 63): by the kinds of penalty, and by thresholds where
 * they are configured. What counts as a large fine elsewhere is local, so nothing is said of it.
 */
export function hearingOf(penalty: Penalty, { sets }: Basis, { span, grade }: Outcome): Hearing {
  const most = span && grade !== 'reduced' ? exact(span.high) : undefined;
  const fine = penalty.kind !== 'days' && most !== undefined;
  return {
    items: hearingItems([penalty.type, ...penalty.plus]),
    thresholds: fine
      ? sets.flatMap((set) => set.hearing.map((one) => ({ ...one, reached: most >= exact(one.yuan) })))
      : [],
  };
}
