import type { Knowledge, Procedure } from '../knowledge/types.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, say } from '../slack/reply.ts';
import { calendarOf } from './calendar.ts';
import type { Start } from './clock.rules.ts';
import { chat } from './copy.ts';
import { limitsAt } from './find.ts';
import { computeLimit } from './limits.rules.ts';
import { shownStart, writtenStart } from './start.grammar.ts';
import { type EventLimits, eventsNamed, eventsOf } from './timetable.rules.ts';
import { type Timetable, timetableBlocks, timetablePoint } from './timetable.view.ts';

/** Every date that follows from an event of a procedure. Throws a Refusal that lists the events when the words name none. */
export function procedureTimetable(
  knowledge: Knowledge,
  asked: { procedure: Procedure; event: string },
  start: Start,
): Timetable {
  const { procedure, event } = asked;
  const events = eventsOf(procedure, knowledge.clock);
  if (events.length === 0) throw new Refusal(chat.noLimits(procedure.name));
  const found = eventsNamed(events, event);
  if (found.length === 0) throw new Refusal(whichEvent(asked, events, start));
  const calendar = calendarOf(knowledge.calendar);
  const limits = found.flatMap((one) => one.limits.map(({ rule }) => computeLimit(rule, start, calendar)));
  const others = events.filter((one) => !found.includes(one)).map((one) => one.event);
  return {
    title: chat.title(procedure.name, found.map((one) => one.event).join('、'), shownStart(start)),
    limits,
    others,
    source: { procedure: procedure.id, event, start: writtenStart(start) },
  };
}

/** Every date that follows from the limits at a place of a law. */
export function lawTimetable(
  knowledge: Knowledge,
  { law, place }: { law: string; place: string },
  start: Start,
): Timetable {
  const calendar = calendarOf(knowledge.calendar);
  const limits = limitsAt(knowledge, law, place).map((rule) => computeLimit(rule, start, calendar));
  return {
    title: chat.lawTitle(`${law}${place}`, shownStart(start)),
    limits,
    others: [],
    source: { law, place, start: writtenStart(start) },
  };
}

export function timetableReply(timetable: Timetable, { calendar }: Knowledge): Reply {
  return reply(say(timetablePoint(timetable), timetableBlocks(timetable, calendarOf(calendar))));
}

function whichEvent(
  { procedure, event }: { procedure: Procedure; event: string },
  events: EventLimits[],
  start: Start,
): string {
  const names = events.map((one) => one.event);
  return chat.whichEvent({ name: procedure.name, text: event, events: names, example: `${names[0]} ${start.day}` });
}
