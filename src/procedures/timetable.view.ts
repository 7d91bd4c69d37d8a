import type { KnownBlock } from '@slack/types';
import { buttons, context, section } from '../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../slack/kit/text.ts';
import type { Calendar } from './calendar.ts';
import { cannot, chat, lengthOf, reminders } from './copy.ts';
import type { Source } from './follow/source.schema.ts';
import { type Computed, mayStillChange } from './limits.rules.ts';
import { placeName } from './place-name.ts';

/** What one start brings about. */
export interface Timetable {
  title: string;
  limits: Computed[];
  /** Events of the same procedure that have to happen before more can be computed. */
  others: string[];
  /** From which it can be made again. */
  source: Source;
}

/** A timetable in the order of its dates; what cannot be computed comes last, with the reason. */
export function timetableBlocks({ title, limits, others, source }: Timetable, calendar: Calendar): KnownBlock[] {
  const assumptions = [...new Set(limits.flatMap(({ assumption }) => assumption ?? []))];
  const open = limits.flatMap(({ dates }) => (dates && mayStillChange(dates.rolled, calendar) ? [dates.rolled] : []));
  const years = [...new Set(limits.flatMap((limit) => limit.years))].sort();
  const sources = years.map((year) => `${year} ${calendar.sourceOf(year)}`).join('、');
  return [
    ...section(bold(title)),
    ...inOrder(limits).flatMap((limit) => section(limitText(limit))),
    ...(others.length > 0 ? context(plain(chat.others(others))) : []),
    ...(limits.some(({ dates }) => dates) ? followButtons(source) : []),
    ...context(
      ...[...new Set(limits.flatMap(({ rule }) => rule.statusWarning ?? []))].map((text) => plain(`⚠ ${text}`)),
      ...assumptions.map(plain),
      ...open.slice(0, 1).map((day) => plain(cannot.newYear(Number(day.slice(0, 4)) + 1))),
      plain(chat.foot),
      ...(sources ? [plain(chat.calendar(sources))] : []),
    ),
  ];
}

function followButtons(source: Source): KnownBlock[] {
  return buttons([{ action: 'deadline_follow', label: reminders.button, value: JSON.stringify(source) }]);
}

/** The computed dates alone, for notifications. */
export function timetablePoint({ title, limits }: Timetable): string {
  const dates = inOrder(limits).map(({ rule, dates }) =>
    dates ? `${rule.what} ${chat.moment(dates.rolled)}` : rule.what,
  );
  return chat.point(title, dates.join('；'));
}

function inOrder(limits: Computed[]): Computed[] {
  const key = ({ dates }: Computed) => dates?.rolled ?? '9999';
  return [...limits].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function limitText(limit: Computed): Mrkdwn {
  const { rule, dates, why, assumption } = limit;
  const { backward, dayTypeBasis, notCounted, unverified } = rule;
  const moved = dates && dates.due !== dates.rolled;
  const more = [
    moved && `${chat.rolled(shown(dates.due), backward)}${assumption ? chat.assumed : ''}`,
    longerText(limit),
    dayTypeBasis && chat.dayType(dayTypeBasis),
    notCounted && chat.notCounted(notCounted),
    unverified && chat.unverified(unverified),
  ];
  return lines(
    md`${bold(dates ? shown(dates.rolled) : (why ?? ''))} ${plain(rule.what)}`,
    plain(`${chat.counted(lengthOf(rule.n, rule.dayType), rule.event, backward)}　${placeName(rule)}`),
    ...more.map((text) => (text ? plain(text) : undefined)),
  );
}

function longerText({ rule: { extension }, extended, whyNotLonger }: Computed): string | undefined {
  if (!extension) return undefined;
  const { n, dayType, condition } = extension;
  if (extended) return chat.extended(shown(extended.rolled), lengthOf(n, dayType), condition);
  return whyNotLonger && chat.notLonger(lengthOf(n, dayType), condition, whyNotLonger);
}

function shown(due: string): string {
  return `${chat.moment(due)} ${chat.weekday(due)}`;
}
