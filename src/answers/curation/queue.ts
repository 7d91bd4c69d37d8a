import { today } from '../../knowledge/day.grammar.ts';
import type { Services } from '../../services.ts';
import { Refusal } from '../../slack/refusal.ts';
import { copy } from './copy.ts';
import { calledUseless, type Event, eventsBySubject, type Waiting, withoutAnswer } from './store.ts';
import { expired } from './verified.ts';

/** Everything that wants an answer, the oldest first: questions without one, answers called useless, expired ones. */
export async function waiting({ records: { db }, answers, clock }: Services): Promise<Waiting[]> {
  const events = await eventsBySubject(db);
  const old = await expired(db, today(clock()), answers);
  const stale = old.map(({ id, question, day, wants, field }) => ({
    ...{ subject: id, question, day, wants, provisions: [], useless: 0 },
    ...(field && { field }),
  }));
  const all: Waiting[] = [...stale, ...(await withoutAnswer(db)), ...(await calledUseless(db))];
  return all
    .filter(({ subject }) => (events.get(subject) ?? []).every(({ kind }) => kind === 'assigned'))
    .map((one) => withAssignment(one, events.get(one.subject)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** One of them. Throws a Refusal when it has been seen to. */
export async function waitingOne(subject: string, services: Services): Promise<Waiting> {
  const found = (await waiting(services)).find((one) => one.subject === subject);
  if (!found) throw new Refusal(copy.gone);
  return found;
}

function withAssignment(one: Waiting, events: Event[] = []): Waiting {
  const last = events.at(-1);
  return last?.kind === 'assigned' ? { ...one, assigned: last.detail } : one;
}
