import type { Knowledge } from '../knowledge/types.ts';
import { Refusal } from '../slack/refusal.ts';
import { splitLaw, splitYear } from './command.grammar.ts';
import { chat, lookup } from './copy.ts';
import { rulesAt } from './find.ts';
import { type Counted, lawTimetable } from './timetable.ts';
import type { Timetable } from './timetable.view.ts';

/** The timetable of an article; undefined when the words name none. A sentence that says there is no such limit is for the person. */
export function lawTable(
  knowledge: Knowledge,
  { words, counted }: { words: string; counted?: Counted },
): Timetable | undefined {
  const { words: named, year } = splitYear(words);
  const law = splitLaw(named);
  if (!law) return undefined;
  const rules = refusing(() => rulesAt(knowledge, law.law, law.place));
  if (counted) return lawTimetable(knowledge, law, counted);
  if (!year) throw new Refusal(chat.needsDay(words));
  if (rules.limits.length > 0) throw new Refusal(lookup.needsDay(named));
  return lawTimetable(knowledge, law, { start: { day: `${year}-01-01` }, suspended: [] });
}

function refusing<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}
