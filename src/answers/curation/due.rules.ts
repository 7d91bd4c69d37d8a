import { today } from '../../knowledge/day.grammar.ts';
import type { Assignment, Event } from './store.ts';

const MORNING = '08:30';
const DAY_MS = 86_400_000;

export interface Reminder {
  to: Assignment;
  when: 'before' | 'overdue';
}

/** What the newest assignment has to be reminded of now, and was not yet. */
export function reminderIn(events: Event[], now: Date): Reminder | undefined {
  const at = events.findLastIndex(({ kind }) => kind === 'assigned');
  const last = events[at];
  if (last?.kind !== 'assigned') return undefined;
  const { due, on } = last.detail;
  const eve = dayAfter(due, -1);
  const overdue = now >= morning(dayAfter(due, 1));
  const before = now >= morning(eve) && today(now) <= due && (on === undefined || on < eve);
  const when = overdue ? 'overdue' : before ? 'before' : undefined;
  const said = events.slice(at).some((event) => event.kind === 'reminded' && event.detail.when === when);
  return when && !said ? { to: last.detail, when } : undefined;
}

function morning(day: string): Date {
  return new Date(`${day}T${MORNING}+08:00`);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
