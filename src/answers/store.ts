import { createHmac } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Answer } from './types.ts';

/** What made an answer: a question (and the answer it followed up), or a button (and the entries it showed). */
export type Origin = { subject?: string } | { entries: string[] };

export interface KeptAnswer {
  id: string;
  answer: Answer;
  origin: Origin;
}

/** Keeps an answer whole, so that it can be shown and replayed; who asked is not part of it. */
export async function keepAnswer(db: Transaction<Tables>, { id, answer, origin }: KeptAnswer): Promise<void> {
  await db
    .insertInto('answer')
    .values({
      id,
      body: JSON.stringify(answer),
      origin: JSON.stringify(origin),
      index_version: answer.index,
      sure: answer.sure ? 1 : 0,
      created_at: new Date().toISOString(),
    })
    .execute();
}

export async function findAnswer(db: Kysely<Tables>, id: string): Promise<KeptAnswer | undefined> {
  const row = await db.selectFrom('answer').select(['body', 'origin']).where('id', '=', id).executeTakeFirst();
  return row && { id, answer: JSON.parse(row.body) as Answer, origin: JSON.parse(row.origin) as Origin };
}

/**
 * Queues a question that found nothing sure, with the nearest provisions, without the person and with the day only;
 * with the number of the answer beside which a better one can be said, where there is such a place.
 */
export async function queueUnanswered(db: Transaction<Tables>, answer: Answer, beside?: string): Promise<void> {
  const { question, wants, field = null, day, provisions } = answer;
  const nearest = JSON.stringify(provisions.map((cited) => cited.name));
  await db
    .insertInto('unanswered')
    .values({ question, wants, field, nearest, day, answer: beside ?? null })
    .execute();
}

export interface Vote {
  answer: string;
  user: string;
  verdict: 'useful' | 'useless';
  /** What it is about, JSON. */
  rests_on: string | null;
}

/** One vote a person and answer, the last one counts; the person stands there only as a keyed digest. */
export async function keepVote(db: Transaction<Tables>, key: Buffer, { user, ...vote }: Vote): Promise<void> {
  const voter = createHmac('sha256', key).update(`voter:${user}`).digest('hex');
  const at = new Date().toISOString();
  const last = await db.selectFrom('feedback').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const given = { ...vote, at, seq: (last?.seq ?? 0) + 1 };
  await db
    .insertInto('feedback')
    .values({ ...given, voter })
    .onConflict((conflict) => conflict.columns(['answer', 'voter']).doUpdateSet(given))
    .execute();
}
