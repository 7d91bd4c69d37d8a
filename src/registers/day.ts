import { today } from '../knowledge/day.grammar.ts';

/** The calendar day in Asia/Shanghai of an ISO instant. */
export function shanghaiDay(at: string): string {
  return today(new Date(at));
}

/** 2026-09-16 09:05 in Asia/Shanghai. */
export function shanghaiMinute(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
