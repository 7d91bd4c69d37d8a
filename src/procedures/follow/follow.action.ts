import { calendarOf } from '../../knowledge/calendar.ts';
import { defineAction } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { reply, whisper } from '../../slack/reply.ts';
import { shortId } from '../../slack/short-id.ts';
import { placeName } from '../place-name.ts';
import { sureDates } from '../stopped.rules.ts';
import type { Timetable } from '../timetable.view.ts';
import { reminders } from './copy.ts';
import { followedBlocks } from './reminder.view.ts';
import { sourceValue } from './source.schema.ts';
import { type Followed, follow, followedUnder } from './store.ts';
import { reminderTimes } from './times.ts';
import { timetableOf } from './timetable-of.ts';

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
