import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import { copy } from '../copy.ts';
import type { KeptPart } from './look.ts';
import { ownTip } from './own.ts';
import type { Reader } from './reader.ts';

/** The box of a sealed identity, once a request by this very reader has been granted; each look is an audit row. */
export async function identityOf(change: Change, reader: Reader, id: string): Promise<KeptPart> {
  await ownTip(change, reader, id);
  const part = await change.db
    .selectFrom('tip_part')
    .innerJoin('tip_reveal', 'tip_reveal.tip', 'tip_part.tip')
    .select(['tip_part.id', 'tip_part.tip', 'tip_part.kind', 'tip_part.day', 'tip_part.box'])
    .where('tip_part.tip', '=', id)
    .where('tip_part.kind', '=', 'identity')
    .where('tip_reveal.state', '=', 'granted')
    .where('tip_reveal.asked_by', '=', reader.user)
    .executeTakeFirst();
  if (!part) throw new Refusal(copy.notGranted);
  await change.audit({ actor: reader.user, action: 'tip.identity.read', subject: id });
  return part;
}
