import type { Kysely } from 'kysely';
import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import type { Tables } from '../../storage/tables.ts';
import { copy } from '../copy.ts';
import { ownTip } from './own.ts';
import { type Reader, visibleTo } from './reader.ts';

/** Notes that two tips belong together; both must be for these eyes. */
export async function linkTips(
  change: Change,
  reader: Reader,
  { id, other }: { id: string; other: string },
): Promise<void> {
  if (id === other) throw new Refusal(copy.sameTip);
  await ownTip(change, reader, id);
  await ownTip(change, reader, other);
  const both = [
    { tip: id, other },
    { tip: other, other: id },
  ];
  await change.db
    .insertInto('tip_link')
    .values(both)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await change.audit({ actor: reader.user, action: 'tip.linked', subject: id, detail: { other } });
}

/** Numbers of the tips that belong to this one, as far as they are for these eyes. */
export async function linkedTo(db: Kysely<Tables>, reader: Reader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('tip')
    .innerJoin('tip_link', 'tip_link.other', 'tip.id')
    .select('tip.id')
    .where('tip_link.tip', '=', id)
    .where(visibleTo(reader) as never)
    .orderBy('tip.id')
    .execute();
  return rows.map((row) => row.id);
}
