import { Refusal } from '../slack/refusal.ts';
import type { Records } from '../storage/records.ts';
import { findAnswer, type KeptAnswer } from './store.ts';
import type { Answer } from './types.ts';
import { copy } from './views/copy.ts';

/** The answer a button stands under. Throws a Refusal when it is no longer kept. */
export async function keptAnswer(id: string, records: Records): Promise<Answer> {
  return (await keptWhole(id, records)).answer;
}

/** The same, with what made it. */
export async function keptWhole(id: string, { db }: Records): Promise<KeptAnswer> {
  const kept = await findAnswer(db, id);
  if (!kept) throw new Refusal(copy.gone);
  return kept;
}
