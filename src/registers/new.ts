import { shortId } from '../slack/short-id.ts';
import type { Change } from '../storage/records.ts';
import { firstState, type Register } from './define.ts';
import type { Values } from './fields.ts';
import { enter, type Fresh } from './store.ts';

const LETTERS = 5;

/** A record that begins now: whose it is says the register. */
export function freshRecord(
  { id: register, letters, owner, ...rest }: Register,
  values: Values,
  { person, department, at }: { person: string; department: string; at: Date },
): Fresh {
  return {
    ...{ id: shortId(letters, LETTERS), register, department, values },
    owner: (owner && values[owner]) || person,
    state: firstState(rest),
    createdAt: at.toISOString(),
  };
}

/** Who does something, from where; `actor` is whom the audit chain names, the person when absent. */
export interface Deed {
  person: string;
  via: string;
  actor?: string;
}

/** Keeps a record as the first event of its life, with its audit row. */
export async function keepNew(
  { db, audit }: Change,
  kept: Fresh,
  { person, via, actor = person }: Deed,
): Promise<void> {
  await enter(db, kept, { person });
  const detail = { department: kept.department, via };
  await audit({ actor, action: `${kept.register}.new`, subject: kept.id, detail });
}
