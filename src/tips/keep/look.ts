import type { Selectable } from 'kysely';
import type { Change } from '../../storage/records.ts';
import type { TipPartRow } from '../../storage/tip-tables.ts';
import { ownTip } from './own.ts';
import type { Reader } from './reader.ts';

/** A box and what must stand in it. */
export type KeptPart = Pick<Selectable<TipPartRow>, 'id' | 'tip' | 'kind' | 'day' | 'box'>;

/** The sealed parts of a tip in order, but never an identity; that somebody looked is an audit row. */
export async function partsOf(change: Change, reader: Reader, id: string): Promise<KeptPart[]> {
  await ownTip(change, reader, id);
  await change.audit({ actor: reader.user, action: 'tip.read', subject: id });
  return change.db
    .selectFrom('tip_part')
    .select(['id', 'tip', 'kind', 'day', 'box'])
    .where('tip', '=', id)
    .where('kind', '!=', 'identity')
    .orderBy('seq')
    .execute();
}
