import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { mayRead } from './allowed.rules.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import { findRecord } from './store.ts';
import type { Kept } from './types.ts';

/** The record of this number. Throws the same Refusal for one that is not there and one this person may not see. */
export async function openRecord(register: Register, id: string, { records }: Services, asker: Asker): Promise<Kept> {
  const found = await findRecord(records.db, id);
  if (!found || found.register !== register.id || !mayRead(register, found, asker)) throw new Refusal(copy.unknown(id));
  return found;
}
