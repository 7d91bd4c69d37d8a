import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import { copy } from '../copy.ts';
import { ownTip } from './own.ts';
import type { SealedPart } from './part.ts';
import type { Reader } from './reader.ts';

/** Adds an answer, a note or a reason of supervision. */
export async function addPart(change: Change, reader: Reader, part: SealedPart): Promise<void> {
  await ownTip(change, reader, part.tip);
  await change.db.insertInto('tip_part').values(part).execute();
  await change.audit({ actor: reader.user, action: `tip.${part.kind}`, subject: part.tip });
}

/** Adds what the reporter says or hands in later; refuses when the tip has been deleted meanwhile. */
export async function addReported(change: Change, lookup: string, part: SealedPart): Promise<void> {
  const tip = await change.db
    .selectFrom('tip')
    .select('id')
    .where('lookup', '=', lookup)
    .where('id', '=', part.tip)
    .executeTakeFirst();
  if (!tip) throw new Refusal(copy.unknownCode);
  await change.db.insertInto('tip_part').values(part).execute();
  await change.audit({ actor: 'reporter', action: `tip.${part.kind}`, subject: part.tip, day: part.day });
}
