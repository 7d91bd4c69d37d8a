import { addDays } from '../../knowledge/day.ts';
import { deadlineOf } from '../clock.rules.ts';
import { WARNED } from '../keep/expiry.ts';
import type { Tip } from '../keep/tips.ts';
import type { Vault } from '../vault.ts';

/** Days before the end of a time limit at which it is said. */
const NEAR = 3;

/** One thing to be said of a tip, once. */
export interface Saying {
  /** The channel of supervision, or the person who handles the tip. */
  place: string;
  id: string;
  what: 'received' | 'accept' | 'close' | 'expires';
  /** The day (ISO) it is about. */
  due: string;
}

interface On {
  /** ISO. */
  day: string;
  vault: Pick<Vault, 'acceptDays' | 'closeDays'>;
  /** Channel of supervision; undefined: what nobody handles is said nowhere. */
  channel: string | undefined;
}

/**
 * What is to be said of a tip on a day: that it came in, from the day after on, so that the hour says nothing of who was
 * at the keyboard; that a time limit ends within three days or has ended; that it is deleted within seven.
 */
export function sayingsOn(tip: Tip, { day, vault, channel }: On): Saying[] {
  const limit = deadlineOf(tip, vault);
  const place = tip.assigned ?? channel;
  const said = (to: string | undefined, what: Saying['what'], due: string) =>
    to ? [{ place: to, id: tip.id, what, due }] : [];
  return [
    ...(tip.state === 'received' && tip.day < day ? said(channel, 'received', tip.day) : []),
    ...(limit && limit.by <= addDays(day, NEAR) ? said(place, limit.what, limit.by) : []),
    ...(day < tip.expires && tip.expires <= addDays(day, WARNED) ? said(place, 'expires', tip.expires) : []),
  ];
}
