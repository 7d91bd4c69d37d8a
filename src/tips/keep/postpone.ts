import type { Change } from '../../storage/records.ts';
import { ownTip } from './own.ts';
import type { SealedPart } from './part.ts';
import type { Reader } from './reader.ts';

/** Keeps a tip until another day (ISO), for a sealed reason. */
export async function postponeExpiry(
  change: Change,
  reader: Reader,
  { until, reason }: { until: string; reason: SealedPart },
): Promise<void> {
  const { id } = await ownTip(change, reader, reason.tip);
  await change.db.insertInto('tip_part').values(reason).execute();
  await change.db.updateTable('tip').set({ expires: until }).where('id', '=', id).execute();
  await change.audit({ actor: reader.user, action: 'tip.postponed', subject: id, detail: { until } });
}
