import { addDays } from '../knowledge/day.ts';
import type { Tip } from './keep/tips.ts';
import type { Vault } from './vault.ts';

/** What has to be done by which day (ISO), the day itself included. */
export interface Deadline {
  what: 'accept' | 'close';
  by: string;
}

/** Calendar days from receipt to the decision to take a tip up, and from that to its end; undefined once closed. */
export function deadlineOf(
  { state, day, accepted_on }: Pick<Tip, 'state' | 'day' | 'accepted_on'>,
  { acceptDays, closeDays }: Pick<Vault, 'acceptDays' | 'closeDays'>,
): Deadline | undefined {
  if (state === 'closed') return undefined;
  if (accepted_on === null) return { what: 'accept', by: addDays(day, acceptDays) };
  return { what: 'close', by: addDays(accepted_on, closeDays) };
}
