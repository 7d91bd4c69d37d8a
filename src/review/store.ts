import type { Kysely } from 'kysely';
import { parseCitation } from '../knowledge/grammar.ts';
import type { Law } from '../knowledge/law.ts';
import type { Change } from '../storage/records.ts';
import type { Tables } from '../storage/tables.ts';
import { ofDay } from './differences.rules.ts';
import type { Affected, Confirmation, Item } from './types.ts';

/** Who has confirmed an item for this very state of the law, the newest first of them; undefined where nobody has. */
export async function confirmation(
  db: Kysely<Tables>,
  { item: { id }, state }: Affected,
): Promise<Confirmation | undefined> {
  const rows = db.selectFrom('review').select(['role', 'day']).where('item', '=', id).where('state', '=', state);
  return rows.orderBy('seq', 'desc').executeTakeFirst();
}

/** Keeps that somebody has looked, and the row of the audit with it. */
export async function confirm(
  change: Change,
  { item: { id }, state }: Affected,
  { role, day }: Confirmation,
): Promise<void> {
  await change.db.insertInto('review').values({ item: id, state, role, day }).execute();
  await change.audit({ actor: 'person', action: 'review.confirmed', subject: id, detail: { state, role } });
}

/** Answers that were verified, as they stand: of each question the newest. With the editions of the day of verifying. */
export async function verifiedItems(db: Kysely<Tables>, law: Law): Promise<Item[]> {
  const rows = await db
    .selectFrom('verified')
    .select(['id', 'asked', 'question', 'rests_on', 'day'])
    .orderBy('seq', 'desc')
    .execute();
  const newest = rows.filter(({ asked }, at) => rows.findIndex((one) => one.asked === asked) === at);
  return newest.map(({ id, question, rests_on, day }) => ({
    ...{ kind: 'verified', id, title: question },
    citations: (JSON.parse(rests_on) as { citation: string }[]).flatMap(({ citation }) => {
      const read = parseCitation(citation);
      return read ? [ofDay(read, law, day)] : [];
    }),
  }));
}

/** Worksheets of discretion, each with the article its range comes from. */
export async function worksheetItems(db: Kysely<Tables>): Promise<Item[]> {
  const rows = await db.selectFrom('worksheet').select(['id', 'power', 'basis']).orderBy('saved_at').execute();
  return rows.map(({ id, power, basis }) => {
    const { law } = JSON.parse(basis) as { law?: { citation?: Item['citations'][number] } };
    return { kind: 'worksheet', id, title: power, citations: law?.citation ? [law.citation] : [] };
  });
}
