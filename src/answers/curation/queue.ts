import { today } from '../../knowledge/day.grammar.ts';
import type { Services } from '../../services.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Answers } from '../types.ts';
import { copy } from './copy.ts';
import { calledUseless, type Event, eventsBySubject, type Waiting, withoutAnswer } from './store.ts';
import { type Standing, verifiedAnswers } from './verified.ts';

/**
 * Everything that wants an answer: questions without one, answers called useless, verified ones that expired or were
 * withdrawn. The overdue first, then the oldest. Questions that a verified answer meets by now are not among them.
 */
export async function waiting({ records: { db }, answers, clock }: Services): Promise<Waiting[]> {
  const day = today(clock());
  const events = await eventsBySubject(db);
  const verified = await verifiedAnswers(db, day, answers);
  const stale = verified.filter((one) => !stands(one)).map(asWaiting);
  const met = metBy(verified.filter(stands), answers);
  const open = [...(await withoutAnswer(db)), ...(await calledUseless(db))].filter((one) => !met(one));
  return [...stale, ...open]
    .filter(({ subject }) => (events.get(subject) ?? []).every(({ kind }) => OPEN.includes(kind)))
    .map((one) => withAssignment(one, day, events.get(one.subject)))
    .sort((a, b) => Number(b.assigned?.late ?? 0) - Number(a.assigned?.late ?? 0) || (a.day < b.day ? -1 : 1));
}

/** What can happen to a question and leave it in the queue. */
const OPEN: Event['kind'][] = ['assigned', 'reminded', 'withdrawn'];

/** One of them. Throws a Refusal when it has been seen to. */
export async function waitingOne(subject: string, services: Services): Promise<Waiting> {
  const found = (await waiting(services)).find((one) => one.subject === subject);
  if (!found) throw new Refusal(copy.gone);
  return found;
}

/** Whether it answers. */
export function stands({ changes, withdrawn }: Standing): boolean {
  return changes.length === 0 && withdrawn === undefined;
}

function asWaiting({ id, question, day, wants, field, changes, withdrawn }: Standing): Waiting {
  const ended = withdrawn === undefined ? { changes } : { withdrawn };
  return { subject: id, question, day, wants, provisions: [], useless: 0, ...(field && { field }), ...ended };
}

/** Whether one of these answers a question; not of a verdict on one that is still in use. */
function metBy(standing: Standing[], { asks }: Pick<Answers, 'asks'>): (one: Waiting) => boolean {
  const ids = new Set<string | undefined>(standing.map(({ id }) => id));
  const known = standing.map(({ question, wants, field }) => ({ asks: asks(question), wants, field }));
  return ({ question, wants, field, verified }) =>
    !ids.has(verified) &&
    known.some((one) => one.wants === wants && (one.field ?? field) === field && one.asks === asks(question));
}

const DAY_MS = 86_400_000;

function withAssignment(one: Waiting, day: string, events: Event[] = []): Waiting {
  const last = events.findLast(({ kind }) => kind === 'assigned');
  if (last?.kind !== 'assigned') return one;
  const late = Math.max(0, (Date.parse(day) - Date.parse(last.detail.due)) / DAY_MS);
  return { ...one, assigned: { ...last.detail, late } };
}
