import { today } from '../knowledge/day.grammar.ts';

/** The calendar day in Asia/Shanghai of an ISO instant. */
export function shanghaiDay(at: string): string {
  return today(new Date(at));
}
