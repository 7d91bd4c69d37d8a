import { toUser } from '../api/to-user.ts';
import { deliverEvent } from '../deliver/event.ts';
import { changeAccount } from '../state/accounts.ts';
import type { Account, Json, World } from '../types.ts';

const SWITCHES = ['deactivated', 'guest', 'stranger'] as const;
const TEXTS = ['locale', 'tz', 'email'] as const;

/** `{ id, deactivated?, guest?, stranger?, locale?, tz?, email? }` from outside; the wrong field, or undefined. */
export function changePerson(world: World, given: Json): string | undefined {
  const person = world.people.find(({ id }) => id === given.id);
  if (person === undefined) return 'id';
  const change: Partial<Account> = {};
  for (const key of SWITCHES) if (typeof given[key] === 'boolean') change[key] = given[key];
  for (const key of TEXTS) if (typeof given[key] === 'string') change[key] = given[key];
  const ignored = Object.keys(given).find((key) => key !== 'id' && !Object.hasOwn(change, key));
  if (ignored !== undefined) return ignored;
  if (change.tz !== undefined && !isTimeZone(change.tz)) return 'tz';
  changeAccount(world, person.id, change);
  const event_ts = world.clock.ts();
  const event = { type: 'user_change', user: toUser(world, person, true), cache_ts: Number(event_ts), event_ts };
  void deliverEvent(world, 'user_change', event);
  return undefined;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}
