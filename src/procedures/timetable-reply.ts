import { calendarOf } from '../knowledge/calendar.ts';
import { clockId, pending, pendingBlocks } from '../review/index.ts';
import type { Services } from '../services.ts';
import { type Reply, reply, say } from '../slack/reply.ts';
import { type Timetable, timetableBlocks, timetablePoint } from './timetable.view.ts';

/** The timetable with what it rests on that has changed and nobody has looked at since. */
export async function timetableReply(timetable: Timetable, services: Services): Promise<Reply> {
  const waiting = pendingBlocks(await pending(services, restsOn(timetable)));
  const calendar = calendarOf(services.answers.knowledge.calendar);
  return reply(say(timetablePoint(timetable), timetableBlocks(timetable, calendar, waiting)));
}

function restsOn({ limits, yearly, following, source }: Timetable): string[] {
  const laws = [...limits, ...following, ...yearly].map(({ rule }) => clockId(rule.instrument));
  return [...('procedure' in source ? [source.procedure] : []), ...new Set(laws)];
}
