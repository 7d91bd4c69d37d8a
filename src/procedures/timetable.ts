import { calendarOf } from '../knowledge/calendar.ts';
import type { Period } from '../knowledge/day.ts';
import type { Knowledge, Procedure } from '../knowledge/types.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Chaining, followingFrom, type Reached, startedBy } from './chain.rules.ts';
import type { Start } from './clock.rules.ts';
import { chat } from './copy.ts';
import { shownEvent } from './events.grammar.ts';
import { rulesAt } from './find.ts';
import type { Row } from './limit.view.ts';
import { computeLimit } from './limits.rules.ts';
import { shownStart, writtenStart } from './start.grammar.ts';
import { writtenPeriod } from './suspended.grammar.ts';
import { type EventLimits, eventsNamed, eventsOf } from './timetable.rules.ts';
import type { Timetable } from './timetable.view.ts';
import { yearlyDate } from './yearly.rules.ts';

/** From when it is counted, and what is not. */
export interface Counted {
  start: Start;
  suspended: Period[];
}

/** Every date that follows from an event of a procedure. Throws a Refusal that lists the events when the words name none. */
export function procedureTimetable(
  knowledge: Knowledge,
  asked: { procedure: Procedure; event: string },
  counted: Counted,
): Timetable {
  const { procedure, event } = asked;
  const events = eventsOf(procedure, knowledge.clock);
  if (events.length === 0) throw new Refusal(chat.noLimits(procedure.name));
  const found = eventsNamed(events, event);
  if (found.length === 0) throw new Refusal(whichEvent(asked, events, counted.start));
  const first = startedBy(found, procedure, counted.start, chainingOf(knowledge, counted.suspended));
  const following = followingFrom(first, chainingOf(knowledge, counted.suspended));
  const reached = [...first, ...following].filter((one) => one.procedure.id === procedure.id).map((one) => one.event);
  return {
    title: chat.title(procedure.name, found.map((one) => shownEvent(one.event)).join('、'), shownStart(counted.start)),
    limits: first.map(rowOf),
    yearly: [],
    following: following.map((one) => ({ ...rowOf(one), after: one.after })),
    others: events.filter((one) => !reached.includes(one.event)).map((one) => shownEvent(one.event)),
    source: { procedure: procedure.id, event, ...written(counted) },
  };
}

function rowOf({ computed, limit: { kind, detail } }: Reached): Row {
  return { ...computed, kind, ...(detail && { detail }) };
}

function chainingOf({ procedures, clock, calendar }: Knowledge, suspended: Period[]): Chaining {
  const days = calendarOf(calendar);
  return { procedures, clock, compute: (rule, start) => computeLimit(rule, start, days, suspended) };
}

/** Every date that follows from the limits at a place of a law. */
export function lawTimetable(
  knowledge: Knowledge,
  { law, place }: { law: string; place: string },
  counted: Counted,
): Timetable {
  const { start, suspended } = counted;
  const calendar = calendarOf(knowledge.calendar);
  const rules = rulesAt(knowledge, law, place);
  const limits = rules.limits.map((rule) => computeLimit(rule, start, calendar, suspended));
  return {
    yearly: rules.yearly.map((rule) => yearlyDate(rule, start.day)),
    title: chat.lawTitle(`${law}${place}`, shownStart(start)),
    limits,
    following: [],
    others: [],
    source: { law, place, ...written(counted) },
  };
}

function written({ start, suspended }: Counted) {
  return {
    start: writtenStart(start),
    ...(suspended.length > 0 && { suspended: suspended.map(writtenPeriod).join(',') }),
  };
}

function whichEvent(
  { procedure, event }: { procedure: Procedure; event: string },
  events: EventLimits[],
  start: Start,
): string {
  const names = events.map((one) => shownEvent(one.event));
  return chat.whichEvent({ name: procedure.name, text: event, events: names, example: `${names[0]} ${start.day}` });
}
