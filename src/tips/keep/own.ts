import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import { copy } from '../copy.ts';
import type { Reader } from './reader.ts';
import { type Tip, tipFor } from './tips.ts';

/** The tip, in the transaction that is about to change it. Refuses what is not there or not for these eyes, alike. */
export async function ownTip({ db }: Change, reader: Reader, id: string): Promise<Tip> {
  const tip = await tipFor(db, reader, id);
  if (!tip) throw new Refusal(copy.notYours);
  return tip;
}
