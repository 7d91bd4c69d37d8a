import { writeFileSync } from 'node:fs';
import { readSettings } from '../config.ts';
import { calendarOf } from '../knowledge/calendar.ts';
import type { Period } from '../knowledge/day.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { Start } from '../procedures/clock.rules.ts';
import { cannot, lookup } from '../procedures/copy.ts';
import { entryOf } from '../procedures/entries.ts';
import { rulesAt } from '../procedures/find.ts';
import { calendarFile } from '../procedures/ics.ts';
import { type LimitRow, limitRow, yearlyRow } from '../procedures/limit-rows.ts';
import { type Computed, computeLimit } from '../procedures/limits.rules.ts';
import { placeName } from '../procedures/place-name.ts';
import { readStart } from '../procedures/start.grammar.ts';
import { limitLines, yearlyLines } from '../procedures/table.ts';
import { readYear } from '../procedures/time.grammar.ts';
import { yearlyDate } from '../procedures/yearly.rules.ts';
import { copy } from './copy.ts';
import { suspendedIn } from './suspended-days.ts';
import { print, task } from './task.ts';

export default task({
  name: 'deadline',
  description: 'Compute the time limits of an article from the event that starts them.',
  args: {
    law: { type: 'string', required: true, description: copy.shortTitle },
    article: { type: 'string', required: true, description: copy.place },
    start: {
      type: 'string',
      required: true,
      description: 'the day, 2026-02-13T10:20 (of Shanghai) for hours, or 2026 for what is due on a day of every year',
    },
    suspended: { type: 'string', description: 'days not counted, 2026-03-01..2026-03-20; may be given several times' },
    ics: { type: 'string', description: 'also write the dates to this iCalendar file' },
    json: { type: 'boolean', description: 'print an array, one object a limit' },
  },
  async run({ args, rawArgs }) {
    const loaded = loadKnowledge(readSettings().knowledge);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const found = linesAt(loaded.knowledge, args, suspendedIn(rawArgs));
    if (args.ics) writeFileSync(args.ics, calendarFile(found.flatMap(({ row }) => entryOf(row))));
    const rows = found.map(({ row }) => row);
    print(args.json ? JSON.stringify(rows, null, 2) : found.flatMap(({ lines }) => lines).join('\n'));
  },
});

interface Line {
  row: LimitRow;
  lines: string[];
}

interface Asked {
  law: string;
  article: string;
  start: string;
}

function linesAt(knowledge: Knowledge, { law, article, start: written }: Asked, suspended: Period[]): Line[] {
  const { limits, yearly } = rulesAt(knowledge, law, article);
  const start = readStart(written);
  const from = start?.day ?? readYear(written);
  if (!from) throw new Error(lookup.badStart(written));
  if (limits[0] && !start) throw new Error(lookup.needsDay(placeName(limits[0])));
  return [
    ...(start ? limitsFrom(limits, start, { knowledge, suspended }) : []),
    ...yearly.map((rule) => {
      const row = yearlyRow(yearlyDate(rule, from));
      return { row, lines: yearlyLines(row) };
    }),
  ];
}

function limitsFrom(
  rules: Computed['rule'][],
  start: Start,
  { knowledge, suspended }: { knowledge: Knowledge; suspended: Period[] },
): Line[] {
  const calendar = calendarOf(knowledge.calendar);
  const limits = rules.map((rule) => computeLimit(rule, start, calendar, suspended));
  refuseWhenNone(limits);
  return limits.map((limit) => {
    const row = limitRow(limit, calendar);
    return { row, lines: limitLines(limit, row) };
  });
}

/** Where no date can be computed, the reason is the whole answer. */
function refuseWhenNone(limits: Computed[]): void {
  const [first] = limits;
  if (first?.why !== undefined && limits.every((limit) => !limit.dates && !limit.stopped?.without))
    throw new Error([first.why, ...(first.missing ? [cannot.load(first.missing)] : [])].join('。'));
}
