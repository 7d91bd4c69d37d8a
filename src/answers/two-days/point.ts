import { provisionName } from '../../knowledge/grammar.ts';
import type { TwoDays } from '../types.ts';
import { twoDaysCopy as copy } from './copy.ts';

/** One sentence that answers first. */
export function twoDaysPoint({ pairs, decision, beforeRule }: TwoDays, act: string): string {
  const days = copy.days(act, decision);
  const names = (some: TwoDays['pairs']) => some.map(({ act: one }) => provisionName(one.citation)).join('、');
  const open = pairs.filter((pair) => pair.relation !== 'sameEdition' && pair.relation !== 'sameWords');
  const [first, ...others] = open;
  if (!first) return copy.pointSame(days, names(pairs));
  if (others.length > 0 || pairs.length > 1) return copy.pointSome(days, names(open));
  const { relation } = first;
  if (relation === 'changed') {
    const lighter = beforeRule && first.lighter === 'new' ? undefined : first.lighter;
    return `${days}${names(open)}${copy.pointChanged[lighter ?? 'open']}`;
  }
  return `${days}${names(open)}${relation === 'gone' ? copy.pointGone : copy.pointMissing}`;
}
