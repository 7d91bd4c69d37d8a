import type { KnownBlock } from '@slack/types';
import { chineseDay } from '../../knowledge/day.grammar.ts';
import { daysWithin } from '../../knowledge/day.ts';
import { buttons, context, header, row, section } from '../../slack/kit/blocks.ts';
import { lines, type Mrkdwn, md, mention, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Due } from './types.ts';

const MOST = 40;

/** One message about all that is near or late, soonest first, each with the way to it. */
export function remindBlocks(due: Due[], { person, day }: { person: string; day: string }): KnownBlock[] {
  const missed = due.flatMap((one) => one.missed ?? []).sort()[0];
  const left = due.length - MOST;
  return [
    header(copy.title(due.length)),
    ...due.slice(0, MOST).map((one) => line(one, person, day)),
    ...(left > 0 ? section(plain(copy.more(left))) : []),
    ...context(...(missed ? [plain(copy.missed(chineseDay(missed)))] : [])),
    ...buttons([
      { action: 'reminder_snooze', label: copy.snooze, value: day },
      { action: 'reminder_why', label: copy.why, value: day },
    ]),
  ];
}

export function remindText(due: Due[], day: string): string {
  const late = due.filter((one) => one.due < day).length;
  return copy.text(due.length, late);
}

function line({ title, facts, owner, due, look }: Due, person: string, day: string): KnownBlock {
  const other: Mrkdwn | false = owner !== undefined && owner !== person && md`　${plain(copy.owner)} ${mention(owner)}`;
  const said = md`${plain([...facts, dueWords(due, day)].join('　'))}${other || plain('')}`;
  return row(lines(title, said), { ...look, label: copy.look });
}

/** A day and how far it is away. */
function dueWords(due: string, day: string): string {
  const date = chineseDay(due);
  if (due === day) return copy.today(date);
  if (due < day) return copy.late(date, daysWithin({ from: due, to: day }) - 1);
  return copy.left(date, daysWithin({ from: day, to: due }) - 1);
}
