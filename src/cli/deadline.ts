import { writeFileSync } from 'node:fs';
import { readSettings } from '../config.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { calendarOf } from '../procedures/calendar.ts';
import { lookup } from '../procedures/copy.ts';
import { limitsAt } from '../procedures/find.ts';
import { calendarFile, type Entry } from '../procedures/ics.ts';
import { type LimitRow, limitRow } from '../procedures/limit-rows.ts';
import { type Computed, computeLimit } from '../procedures/limits.rules.ts';
import { placeName } from '../procedures/place-name.ts';
import { readStart } from '../procedures/start.grammar.ts';
import { limitLines } from '../procedures/table.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

export default task({
  name: 'deadline',
  description: 'Compute the time limits of an article from the event that starts them.',
  args: {
    law: { type: 'string', required: true, description: copy.shortTitle },
    article: { type: 'string', required: true, description: copy.place },
    start: { type: 'string', required: true, description: 'the day, or 2026-02-13T10:20 (of Shanghai) for hours' },
    ics: { type: 'string', description: 'also write the dates to this iCalendar file' },
    json: { type: 'boolean', description: 'print an array, one object a limit' },
  },
  async run({ args }) {
    const loaded = loadKnowledge(readSettings().knowledge);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const rules = limitsAt(loaded.knowledge, args.law, args.article);
    const start = readStart(args.start);
    if (!start) throw new Error(lookup.badStart(args.start));
    const calendar = calendarOf(loaded.knowledge.calendar);
    const limits = rules.map((rule) => computeLimit(rule, start, calendar));
    refuseWhenNone(limits);
    const rows = limits.map((limit) => limitRow(limit, calendar));
    if (args.ics) writeFileSync(args.ics, calendarFile(limits.flatMap(entryOf)));
    print(
      args.json
        ? JSON.stringify(rows, null, 2)
        : limits.flatMap((limit, at) => limitLines(limit, rows[at] as LimitRow)).join('\n'),
    );
  },
});

function entryOf({ rule, dates, assumption = '' }: Computed): Entry[] {
  if (!dates) return [];
  const description = [placeName(rule), rule.event, rule.unverified, assumption].filter(Boolean).join('\n');
  return [{ due: dates.rolled, title: rule.what, description }];
}

/** Where no date can be computed, the reason is the whole answer. */
function refuseWhenNone(limits: Computed[]): void {
  const [first] = limits;
  if (first?.why !== undefined && limits.every(({ dates }) => !dates)) throw new Error(first.why);
}
