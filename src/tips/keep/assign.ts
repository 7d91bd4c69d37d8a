import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import { copy } from '../copy.ts';
import { ownTip } from './own.ts';
import type { Reader } from './reader.ts';
import { tipFor } from './tips.ts';

/** Hands a tip to somebody; refuses one who may not see it. */
export async function assignTip(change: Change, reader: Reader, { id, to }: { id: string; to: Reader }): Promise<void> {
  await ownTip(change, reader, id);
  if (!(await tipFor(change.db, to, id))) throw new Refusal(copy.assigneeConflicts);
  await change.db.updateTable('tip').set({ assigned: to.user }).where('id', '=', id).execute();
  await change.audit({ actor: reader.user, action: 'tip.assigned', subject: id, detail: { to: to.user } });
}

/** Says which of the six categories it belongs to: q1 to q6. */
export async function categorise(
  change: Change,
  reader: Reader,
  { id, category }: { id: string; category: string },
): Promise<void> {
  await ownTip(change, reader, id);
  await change.db.updateTable('tip').set({ category }).where('id', '=', id).execute();
  await change.audit({ actor: reader.user, action: 'tip.category', subject: id, detail: { category } });
}

/** Names another department after reading; whoever handles it has to be chosen anew. */
export async function nameAccused(
  change: Change,
  reader: Reader,
  { id, accused }: { id: string; accused: string },
): Promise<void> {
  await ownTip(change, reader, id);
  await change.db.updateTable('tip').set({ accused, assigned: null }).where('id', '=', id).execute();
  await change.audit({ actor: reader.user, action: 'tip.accused', subject: id });
}
