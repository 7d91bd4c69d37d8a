import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { RestsOn } from '../curation/rests-on.ts';
import { scopeOf } from '../curation/store.ts';
import type { Place } from './types.ts';

/** A vote that may count for other questions. */
export interface VoteRow extends Place {
  seq: number;
  answer: string;
  /** What was asked. */
  question: string;
  voter: string;
  useful: boolean;
  rests: RestsOn[];
}

/** The votes given or changed after the one with this number, in order. */
export async function votesSince(db: Kysely<Tables>, seq: number): Promise<VoteRow[]> {
  const rows = await db
    .selectFrom('feedback')
    .innerJoin('answer', 'answer.id', 'feedback.answer')
    .select(['feedback.seq', 'feedback.answer', 'voter', 'verdict', 'rests_on', 'answer.body'])
    .where('feedback.seq', '>', seq)
    .where('rests_on', 'is not', null)
    .orderBy('feedback.seq')
    .execute();
  return rows.map(({ body, rests_on, verdict, ...row }) => {
    const { question, wants, field = null } = JSON.parse(body);
    const rests = JSON.parse(rests_on ?? '[]') as RestsOn[];
    return { ...row, question, ...scopeOf({ wants, field }), useful: verdict === 'useful', rests };
  });
}

/** How far what is verified has come: another figure whenever an answer was written, corrected or withdrawn. */
export async function verifiedState(db: Kysely<Tables>): Promise<string> {
  const newest = async (table: 'verified' | 'curation') =>
    (await db.selectFrom(table).select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ?? 0;
  return `${await newest('verified')}/${await newest('curation')}`;
}

/** Votes that answers are useful, of those that may count. */
export async function usefulVotes(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('feedback')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('verdict', '=', 'useful')
    .where('rests_on', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
