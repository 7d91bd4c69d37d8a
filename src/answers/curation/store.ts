import type { Kysely, Transaction } from 'kysely';
import type { Field } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Answer, Wants } from '../types.ts';

/** A question that wants an answer. */
export interface Waiting {
  /** `U-12`: nothing sure was found; `A-…`: the answer was called useless; `V-…`: the verified answer has ended. */
  subject: string;
  question: string;
  /** The same question, asked again without an answer. */
  again?: string[];
  /** How and in which field it was asked. */
  wants: Wants;
  field?: Field;
  /** ISO day on which it was asked, or verified. */
  day: string;
  /** Names of the provisions that came nearest or were shown. */
  provisions: string[];
  /** How many called the answer useless. */
  useless: number;
  /** The answer called useless is a verified one, by its id. */
  verified?: string;
  /** Of a verified answer: what has become of its provisions, what it said, or why it was withdrawn. */
  changes?: string[];
  text?: string;
  basis?: string;
  withdrawn?: string;
  /** `late`: days past its due day. */
  assigned?: Assignment & { late: number };
}

export interface Assignment {
  user: string;
  /** ISO day. */
  due: string;
  /** ISO day on which it was assigned. */
  on?: string;
}

export type Event =
  | { kind: 'assigned'; detail: Assignment }
  | { kind: 'reminded'; detail: { due: string; when: 'before' | 'overdue' } }
  | { kind: 'verified' | 'corrected'; detail: { id: string } }
  | { kind: 'withdrawn'; detail: { reason: string } }
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

/** Verified answers that were ended by somebody: withdrawn for a reason, or over, because replaced or dismissed. */
export async function endedAnswers(db: Kysely<Tables>): Promise<Map<string, 'over' | { reason: string }>> {
  const rows = await db
    .selectFrom('curation')
    .select(['subject', 'kind', 'detail'])
    .where('subject', 'like', 'V-%')
    .where('kind', 'in', ['verified', 'corrected', 'dismissed', 'withdrawn'])
    .orderBy('seq')
    .execute();
  return new Map(
    rows.map(({ subject, kind, detail }) => [subject, kind === 'withdrawn' ? JSON.parse(detail) : 'over']),
  );
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
    const { question, wants, field = null, day, provisions, verified } = JSON.parse(body) as Answer;
    const names = provisions.map(({ name }) => name);
    const asked = { subject: id, question, day, provisions: names, useless: Number(useless) };
    return { ...asked, ...scopeOf({ wants, field }), ...(verified && { verified: verified.id }) };
  });
}

/** How and where something is asked, as it stands in a row. */
export function scopeOf({ wants, field }: { wants: string; field: string | null }): Pick<Waiting, 'wants' | 'field'> {
  return { wants: wants as Wants, ...(field !== null && { field: field as Field }) };
}

/** The answers beside which a better one is to be said, of the open questions that fit; after this they are forgotten. */
export async function givenTo(
  db: Transaction<Tables>,
  fits: (one: Pick<Waiting, 'subject' | 'question' | 'wants' | 'field'>) => boolean,
): Promise<string[]> {
  const rows = await db
    .selectFrom('unanswered')
    .select(['id', 'question', 'wants', 'field', 'answer'])
    .where('answer', 'is not', null)
    .execute();
  const those = rows.filter((row) => fits({ subject: `U-${row.id}`, question: row.question, ...scopeOf(row) }));
  for (const { id } of those) await db.updateTable('unanswered').set({ answer: null }).where('id', '=', id).execute();
  return those.flatMap(({ answer }) => answer ?? []);
}
