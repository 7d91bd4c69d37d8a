import { type Calendar, calendarOf } from '../knowledge/calendar.ts';
import { clockId } from '../review/index.ts';
import { defineAction } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, share } from '../slack/reply.ts';
import { calendarCopy, shownDue, suspension } from './copy.ts';
import { entryOf } from './entries.ts';
import { sourceValue } from './follow/source.schema.ts';
import { timetableOf } from './follow/timetable-of.ts';
import type { Row } from './limit.view.ts';
import { type LimitRow, limitRow, yearlyRow } from './limit-rows.ts';
import { sureDates } from './stopped.rules.ts';

/** 日历文件: the dates of a timetable, computed again, for the calendar of who pressed. */
export const calendarButton = defineAction({
  id: 'deadline_calendar',
  allow: 'everyone',
  input: sourceValue,
  run: async (source, { answers: { knowledge } }) => {
    const { calendarFile } = await import('./ics.ts');
    const { title, limits, yearly } = timetableOf(source, knowledge);
    const calendar = calendarOf(knowledge.calendar);
    const rows = [...limits.map((limit) => sureRow(limit, calendar)), ...yearly.map(yearlyRow)];
    const entries = rows.flatMap(entryOf);
    if (entries.length === 0) throw new Refusal(calendarCopy.nothing);
    const file = { name: calendarCopy.name(source.start.slice(0, 10)), bytes: Buffer.from(calendarFile(entries)) };
    const subject = 'law' in source ? clockId(source.law) : source.procedure;
    return {
      ...reply(share(calendarCopy.text(title), file, 'you')),
      keep: (change) => change.audit({ actor: 'person', action: 'deadline.exported', subject }),
    };
  },
});

/** With the date that stands by the law alone; where one with a suspension was only supposed, that is said. */
function sureRow(limit: Row, calendar: Calendar): LimitRow {
  const row = limitRow(limit, calendar);
  const due = sureDates(limit)?.rolled ?? null;
  if (due === row.due_rolled) return row;
  const note = due ? suspension.without(shownDue(due)) : '';
  return { ...row, due_rolled: due, assumption: [note, row.assumption].filter(Boolean).join('\n') };
}
