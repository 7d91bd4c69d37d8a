import { bold, lines, type Mrkdwn, md, plain } from '../slack/kit/text.ts';
import { chat, lengthOf, shownDue, suspension } from './copy.ts';
import { shownEvent } from './events.grammar.ts';
import type { Computed } from './limits.rules.ts';
import { placeName } from './place-name.ts';
import type { Stopped } from './stopped.rules.ts';
import type { YearlyDate } from './yearly.rules.ts';

/** One line of a timetable. */
export interface Row extends Computed {
  /** 不得超过, 届满视为送达 … where a procedure says it. */
  kind?: string;
  /** What has to be done, where `rule.what` is only the name of a step. */
  detail?: string;
  /** The step before it and its last day, where the date depends on that. */
  after?: { what: string; due: string };
}

/** By date; what cannot be computed last. */
export function inOrder(rows: Row[]): Row[] {
  const key = ({ dates }: Row) => dates?.rolled ?? '9999';
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A date, what is due then, how it was counted and by which article. */
export function rowText(row: Row): Mrkdwn {
  const { rule, dates, why, stopped, after } = row;
  const { backward, notCounted, unverified } = rule;
  const date = dates ? chat.due(shownDue(dates.rolled), row.kind ?? '', backward) : (why ?? '');
  const mark = stopped && !stopped.founded && dates ? suspension.mark : '';
  const more = [
    after && chat.after(after.what, shownDue(after.due)),
    movedText(row),
    stopped && stoppedText(stopped, notCounted),
    stopped?.without && suspension.without(shownDue(stopped.without.rolled)),
    longerText(row),
    !stopped && notCounted && chat.notCounted(notCounted),
    unverified && chat.unverified(unverified),
  ];
  return lines(
    md`${bold(`${date}${mark}`)} ${plain(row.detail ? chat.detailed(rule.what, row.detail) : rule.what)}`,
    plain(`${chat.counted(lengthOf(rule.n, rule.dayType), shownEvent(rule.event), backward)}　${placeName(rule)}`),
    ...more.map((text) => (text ? plain(text) : undefined)),
  );
}

/** A day of every year. */
export function yearlyText({ rule, due }: YearlyDate): Mrkdwn {
  return lines(
    md`${bold(chat.yearly(shownDue(due)))} ${plain(rule.what)}`,
    plain(chat.yearlyCounted(placeName(rule))),
    rule.unverified ? plain(chat.unverified(rule.unverified)) : undefined,
    rule.statusWarning ? plain(`⚠ ${rule.statusWarning}`) : undefined,
  );
}

function movedText({ rule, dates, rollAssumed }: Row): string | undefined {
  if (!dates || dates.due === dates.rolled) return undefined;
  return `${chat.rolled(shownDue(dates.due), rule.backward)}${rollAssumed ? chat.assumed : ''}`;
}

function stoppedText({ periods, founded }: Stopped, ground = ''): string {
  const spans = periods.map(({ from, to }) => suspension.span(from, to)).join('、');
  return founded ? suspension.left(spans, ground) : suspension.assumed(spans);
}

function longerText({ rule: { extension }, extended, whyNotLonger }: Row): string | undefined {
  if (!extension) return undefined;
  const { n, dayType, condition } = extension;
  if (extended) return chat.extended(shownDue(extended.rolled), lengthOf(n, dayType), condition);
  return whyNotLonger && chat.notLonger(lengthOf(n, dayType), condition, whyNotLonger);
}
