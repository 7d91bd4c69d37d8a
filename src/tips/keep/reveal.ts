import type { Selectable } from 'kysely';
import { Refusal } from '../../slack/refusal.ts';
import type { Change } from '../../storage/records.ts';
import type { TipRevealRow } from '../../storage/tip-tables.ts';
import { copy } from '../copy.ts';
import { ownTip } from './own.ts';
import type { SealedPart } from './part.ts';
import type { Reader } from './reader.ts';

/** Asks to see a sealed identity; the sealed reason is for supervision and the custodian. One request at a time. */
export async function askReveal(
  change: Change,
  reader: Reader,
  { reason, day }: { reason: SealedPart; day: string },
): Promise<void> {
  const { id, identity } = await ownTip(change, reader, reason.tip);
  if (identity !== 'sealed') throw new Refusal(copy.notSealed);
  const waiting = await change.db
    .selectFrom('tip_reveal')
    .select('seq')
    .where('tip', '=', id)
    .where('state', '=', 'asked');
  if (await waiting.executeTakeFirst()) throw new Refusal(copy.asked);
  await change.db.insertInto('tip_part').values(reason).execute();
  const asked = { asked_by: reader.user, asked_on: day, state: 'asked' as const };
  await change.db
    .insertInto('tip_reveal')
    .values({ tip: id, reason: reason.id, ...asked })
    .execute();
  await change.audit({ actor: reader.user, action: 'tip.reveal.asked', subject: id });
}

/** The custodian's yes or no. Refuses the one who asked, and a custodian of the department complained about. */
export async function decideReveal(
  change: Change,
  custodian: Reader,
  { id, granted, day }: { id: string; granted: boolean; day: string },
): Promise<void> {
  await ownTip(change, custodian, id);
  const state = granted ? ('granted' as const) : ('refused' as const);
  const { numUpdatedRows } = await change.db
    .updateTable('tip_reveal')
    .set({ state, decided_by: custodian.user, decided_on: day })
    .where('tip', '=', id)
    .where('state', '=', 'asked')
    .where('asked_by', '!=', custodian.user)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal(copy.notAsked);
  await change.audit({ actor: custodian.user, action: `tip.reveal.${state}`, subject: id });
}

/** Requests for the identity of one tip, oldest first. */
export async function revealsOf(change: Change, reader: Reader, id: string): Promise<Selectable<TipRevealRow>[]> {
  await ownTip(change, reader, id);
  return change.db.selectFrom('tip_reveal').selectAll().where('tip', '=', id).orderBy('seq').execute();
}
