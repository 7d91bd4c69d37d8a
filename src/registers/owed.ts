import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { dueDay, type Register } from './define.ts';
import { listRecords } from './store.ts';
import type { Kept } from './types.ts';

/** A record in which something is still to be done. */
export interface Owed {
  register: Register;
  kept: Kept;
  /** ISO day. */
  due?: string;
}

/** What this person still has to do, soonest first; what has no day comes last. */
export async function owed(registers: Register[], db: Kysely<Tables>, owner: string): Promise<Owed[]> {
  return openOf(registers, await listRecords(db, { owner })).sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}

/** Of these records those in which something is still to be done. */
export function openOf(registers: Register[], records: Kept[]): Owed[] {
  return records.flatMap((kept) => {
    const register = registers.find(({ id }) => id === kept.register);
    if (!register || register.ended.includes(kept.state)) return [];
    const due = dueDay(register, kept.values);
    return [{ register, kept, ...(due && { due }) }];
  });
}
