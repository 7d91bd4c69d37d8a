import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Answer } from '../types.ts';

/** A question that wants an answer. */
export interface Waiting {
  /** `U-12`: nothing sure was found; `A-…`: the answer was called useless; `V-…`: the verified answer has expired. */
  subject: string;
  question: string;
  /** ISO day on which it was asked, or verified. */
  day: string;
  /** Names of the provisions that came nearest or were shown. */
  provisions: string[];
  /** How many called the answer useless. */
  useless: number;
  assigned?: Assignment;
}

interface Assignment {
  user: string;
  /** ISO day. */
  due: string;
}

export type Event =
  | { kind: 'assigned'; detail: Assignment }
  | { kind: 'verified'; detail: { id: string } }
  | { kind: 'dismissed'; detail: object };

export async function keepEvent(db: Transaction<Tables>, subject: string, { kind, detail }: Event): Promise<void> {
  const at = new Date().toISOString();
  await db
    .insertInto('curation')
    .values({ subject, kind, detail: JSON.stringify(detail), at })
    .execute();
}

/** What has happened to each subject, in order. */
export async function eventsBySubject(db: Kysely<Tables>): Promise<Map<string, Event[]>> {
  const rows = await db.selectFrom('curation').select(['subject', 'kind', 'detail']).orderBy('seq').execute();
  const events = new Map<string, Event[]>();
  for (const { subject, kind, detail } of rows)
    events.set(subject, [...(events.get(subject) ?? []), { kind, detail: JSON.parse(detail) } as Event]);
  return events;
}

export async function withoutAnswer(db: Kysely<Tables>): Promise<Waiting[]> {
  const rows = await db.selectFrom('unanswered').select(['id', 'question', 'day', 'nearest']).execute();
  return rows.map(({ id, question, day, nearest }) => ({
    ...{ subject: `U-${id}`, question, day, useless: 0 },
    provisions: JSON.parse(nearest) as string[],
  }));
}

export async function calledUseless(db: Kysely<Tables>): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('feedback')
    .innerJoin('answer', 'answer.id', 'feedback.answer')
    .select((row) => ['answer.id', 'answer.body', row.fn.countAll<number>().as('useless')])
    .where('verdict', '=', 'useless')
    .groupBy(['answer.id', 'answer.body'])
    .execute();
  return rows.map(({ id, body, useless }) => {
    const { question, day, provisions } = JSON.parse(body) as Answer;
    return { subject: id, question, day, provisions: provisions.map(({ name }) => name), useless: Number(useless) };
  });
}
