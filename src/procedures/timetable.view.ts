import type { KnownBlock } from '@slack/types';
import type { Calendar } from '../knowledge/calendar.ts';
import { buttons, context, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { assumptions, calendarCopy, chat } from './copy.ts';
import { reminders } from './follow/copy.ts';
import type { Source } from './follow/source.schema.ts';
import { inOrder, type Row, rowText, yearlyText } from './limit.view.ts';
import { sureDates } from './stopped.rules.ts';
import { timetableNotes } from './timetable.notes.ts';
import type { YearlyDate } from './yearly.rules.ts';

/** What one start brings about. */
export interface Timetable {
  title: string;
  limits: Row[];
  yearly: YearlyDate[];
  /** What follows if every step before is done on its last day. */
  following: Row[];
  /** Events of the same procedure that have to happen before more can be computed. */
  others: string[];
  /** From which it can be made again. */
  source: Source;
}

/** A timetable in the order of its dates; what cannot be computed comes last, with the reason. `waiting`: what it rests on that has changed. */
export function timetableBlocks(timetable: Timetable, calendar: Calendar, waiting: KnownBlock[]): KnownBlock[] {
  const { title, limits, yearly, following, others, source } = timetable;
  const notes = [
    ...(yearly.length > 0 ? [assumptions.yearly] : []),
    ...(limits.length > 0 ? timetableNotes([...limits, ...following], calendar) : []),
  ];
  return [
    ...section(bold(title)),
    ...waiting,
    ...inOrder(limits).flatMap((row) => section(rowText(row))),
    ...yearly.flatMap((date) => section(yearlyText(date))),
    ...(yearly.length > 0 || limits.some(sureDates) ? followButtons(source) : []),
    ...(following.length > 0 ? section(bold(chat.following)) : []),
    ...(following.length > 0 ? context(plain(chat.followingNote)) : []),
    ...inOrder(following).flatMap((row) => section(rowText(row))),
    ...(others.length > 0 ? context(plain(chat.others(others))) : []),
    ...context(lines(...notes.map(plain))),
  ];
}

function followButtons(source: Source): KnownBlock[] {
  const value = JSON.stringify(source);
  return buttons([
    { action: 'deadline_follow', label: reminders.button, value },
    { action: 'deadline_calendar', label: calendarCopy.button, value },
  ]);
}

/** The computed dates alone, for notifications. */
export function timetablePoint({ title, limits, yearly }: Timetable): string {
  const dates = inOrder(limits).map(({ rule, dates }) =>
    dates ? `${rule.what} ${chat.moment(dates.rolled)}` : rule.what,
  );
  return chat.point(title, [...dates, ...yearly.map(({ rule, due }) => `${rule.what} ${due}`)].join('；'));
}
