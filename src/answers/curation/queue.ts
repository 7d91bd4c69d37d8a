import { today } from '../../knowledge/day.grammar.ts';
import { printCitation } from '../../knowledge/grammar.ts';
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
  const all = [...stale, ...open]
    .filter(({ subject }) => (events.get(subject) ?? []).every(({ kind }) => OPEN.includes(kind)))
    .map((one) => withAssignment(one, day, events.get(one.subject)))
    .sort((a, b) => Number(b.assigned?.late ?? 0) - Number(a.assigned?.late ?? 0) || (a.day < b.day ? -1 : 1));
  return onceEach(all, answers);
}

/** A question asked again stands once, with who has it to answer. */
function onceEach(all: Waiting[], { asks }: Pick<Answers, 'asks'>): Waiting[] {
  const first = new Map<string, Waiting>();
  const again = new Map<Waiting, string[]>();
  const isAgain = (one: Waiting) => one.subject.startsWith('U-') && !one.assigned;
  for (const one of [...all.filter((other) => !isAgain(other)), ...all.filter(isAgain)]) {
    if (one.useless > 0) continue;
    const key = JSON.stringify([asks(one.question), one.wants, one.field]);
    const before = first.get(key);
    if (before && isAgain(one)) again.set(before, [...(again.get(before) ?? []), one.subject]);
    else if (!before) first.set(key, one);
  }
  const hidden = new Set([...again.values()].flat());
  return all
    .filter(({ subject }) => !hidden.has(subject))
    .map((one) => ({ ...one, ...(again.has(one) && { again: again.get(one) ?? [] }) }));
}

/** What can happen to a question and leave it in the queue. */
const OPEN: Event['kind'][] = ['assigned', 'reminded', 'withdrawn'];

/** One of them. Throws a Refusal when it has been seen to. */
export async function waitingOne(subject: string, services: Services): Promise<Waiting> {
  const found = (await waiting(services)).find((one) => one.subject === subject || one.again?.includes(subject));
  if (!found) throw new Refusal(copy.gone);
  return found;
}

/** Whether it answers. */
export function stands({ changes, withdrawn }: Standing): boolean {
  return changes.length === 0 && withdrawn === undefined;
}

function asWaiting({ id, question, day, wants, field, changes, withdrawn, ...said }: Standing): Waiting {
  const ended = withdrawn === undefined ? { changes } : { withdrawn };
  const { text, citations } = said;
  const written = { text, basis: citations.map(printCitation).join('\n') };
  return {
    subject: id,
    question,
    day,
    wants,
    provisions: [],
    useless: 0,
    ...(field && { field }),
    ...ended,
    ...written,
  };
}

/** Whether one of these answers a question; not of a verdict on one that is still in use. */
function metBy(standing: Standing[], { asks }: Pick<Answers, 'asks'>): (one: Waiting) => boolean {
  const ids = new Set<string | undefined>(standing.map(({ id }) => id));
  const known = standing.map(({ question, wants, field }) => ({ asks: asks(question), wants, field }));
  return ({ question, wants, field, verified }) => {
    if (known.length === 0 || ids.has(verified)) return false;
    const asked = asks(question);
    return known.some((one) => one.wants === wants && (one.field ?? field) === field && one.asks === asked);
  };
}

const DAY_MS = 86_400_000;

function withAssignment(one: Waiting, day: string, events: Event[] = []): Waiting {
  const last = events.findLast(({ kind }) => kind === 'assigned');
  if (last?.kind !== 'assigned') return one;
  const late = Math.max(0, (Date.parse(day) - Date.parse(last.detail.due)) / DAY_MS);
  return { ...one, assigned: { ...last.detail, late } };
}
