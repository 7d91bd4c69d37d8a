import { chineseDay } from '../knowledge/day.grammar.ts';
import { daysWithin } from '../knowledge/day.ts';
import type { Deadline } from './clock.rules.ts';
import { words } from './words.copy.ts';

/** Until when what is to be done, and how many days are left on this day (ISO). Both are the office's own numbers. */
export function deadlineWords({ what, by }: Deadline, today: string): string {
  const left = by < today ? -(daysWithin({ from: by, to: today }) - 1) : daysWithin({ from: today, to: by }) - 1;
  const say = what === 'accept' ? words.acceptBy : words.closeBy;
  return `${say(chineseDay(by), words.left(left))}${words.own}`;
}
