import { calendarOf } from '../../knowledge/calendar.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { defineAction } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { reply, whisper } from '../../slack/reply.ts';
import { shortId } from '../../slack/short-id.ts';
import { chat } from '../copy.ts';
import { placeName } from '../place-name.ts';
import { readStart } from '../start.grammar.ts';
import { sureDates } from '../stopped.rules.ts';
import { readPeriods } from '../suspended.grammar.ts';
import { lawTimetable, procedureTimetable } from '../timetable.ts';
import type { Timetable } from '../timetable.view.ts';
import { reminders } from './copy.ts';
import { followedBlocks } from './reminder.view.ts';
import { type Source, sourceValue } from './source.schema.ts';
import { type Followed, follow, followedUnder } from './store.ts';
import { reminderTimes } from './times.ts';

/** 到期提醒我: the dates of a timetable that are still to come, computed again, and reminders of them. */
export const followButton = defineAction({
  id: 'deadline_follow',
  allow: 'everyone',
  input: sourceValue,
  run: async (source, { answers: { knowledge }, clock, records }, { user }) => {
    const now = clock();
    const table = timetableOf(source, knowledge);
    const before = await followedUnder(records.db, user, table.title);
    const calendar = calendarOf(knowledge.calendar);
    const coming = datesOf(table, user, now).map((one) => ({ one, times: reminderTimes(one.due, calendar, now) }));
    const fresh = coming.filter(({ one, times }) => times.length > 0 && !before.some((old) => isSame(old, one)));
    const followed = [...before, ...fresh.map(({ one }) => one)];
    if (followed.length === 0) throw new Refusal(reminders.nothing);
    return {
      ...reply(whisper(reminders.following(table.title), followedBlocks(table.title, followed))),
      keep: async (change) => {
        for (const { one, times } of fresh) {
          await follow(change.db, one, times);
          await change.audit({ actor: 'bot', action: 'deadline.followed', subject: one.id, detail: {} });
        }
      },
    };
  },
});

function timetableOf(source: Source, knowledge: Knowledge): Timetable {
  const start = readStart(source.start);
  const suspension = source.suspended ? readPeriods(source.suspended) : { periods: [] };
  if (!start || 'wrong' in suspension) throw new Refusal(chat.gone);
  const counted = { start, suspended: suspension.periods };
  if ('law' in source) return lawTimetable(knowledge, source, counted);
  const procedure = knowledge.procedures.find(({ id }) => id === source.procedure);
  if (!procedure) throw new Refusal(chat.gone);
  return procedureTimetable(knowledge, { procedure, event: source.event }, counted);
}

function datesOf({ title, limits, yearly }: Timetable, person: string, now: Date): Followed[] {
  const base = { person, title, state: 'open' as const, created_at: now.toISOString() };
  const sure = limits.flatMap((limit) => {
    const dates = sureDates(limit);
    return dates ? [{ rule: limit.rule, due: dates.rolled }] : [];
  });
  return [...sure, ...yearly].map(({ rule, due }) => {
    return { ...base, id: shortId('T', 7), what: rule.what, article: placeName(rule), due };
  });
}

function isSame(a: Followed, b: Followed): boolean {
  return a.what === b.what && a.article === b.article && a.due === b.due;
}
