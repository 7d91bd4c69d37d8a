import type { Kysely, Transaction } from 'kysely';
import type { Field } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Answer, Wants } from '../types.ts';

/** A question that wants an answer. */
export interface Waiting {
  /** `U-12`: nothing sure was found; `A-…`: the answer was called useless; `V-…`: the verified answer has expired. */
  subject: string;
  question: string;
  /** How and in which field it was asked. */
  wants: Wants;
  field?: Field;
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
  const rows = await db
    .selectFrom('unanswered')
    .select(['id', 'question', 'wants', 'field', 'day', 'nearest'])
    .execute();
  return rows.map(({ id, question, wants, field, day, nearest }) => ({
    ...{ subject: `U-${id}`, question, day, useless: 0, ...scopeOf({ wants, field }) },
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
    const { question, wants, field = null, day, provisions } = JSON.parse(body) as Answer;
    const names = provisions.map(({ name }) => name);
    return { subject: id, question, day, provisions: names, useless: Number(useless), ...scopeOf({ wants, field }) };
  });
}

/** How and where something is asked, as it stands in a row. */
export function scopeOf({ wants, field }: { wants: string; field: string | null }): Pick<Waiting, 'wants' | 'field'> {
  return { wants: wants as Wants, ...(field !== null && { field: field as Field }) };
}
