import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { type Reader, visibleTo } from './reader.ts';

/** Requests for an identity that this custodian may decide: nobody's own, and none about the own department. Oldest first. */
export function pendingReveals(db: Kysely<Tables>, custodian: Reader) {
  return db
    .selectFrom('tip')
    .innerJoin('tip_reveal', 'tip_reveal.tip', 'tip.id')
    .select(['tip.id', 'tip.accused', 'tip.day', 'tip_reveal.asked_by', 'tip_reveal.asked_on'])
    .where('tip_reveal.state', '=', 'asked')
    .where('tip_reveal.asked_by', '!=', custodian.user)
    .where(visibleTo(custodian) as never)
    .orderBy('tip_reveal.seq')
    .execute();
}
