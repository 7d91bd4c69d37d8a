import type { Kysely } from 'kysely';
import { parseCitation } from '../knowledge/grammar.ts';
import type { Law } from '../knowledge/law.ts';
import type { Tables } from '../storage/tables.ts';
import { ofDay } from './differences.rules.ts';
import type { Item } from './types.ts';

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
