import { z } from 'zod';
import type { Knowledge, Procedure } from '../knowledge/types.ts';
import { defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, whisper } from '../slack/reply.ts';
import type { Start } from './clock.rules.ts';
import { splitLaw, splitStart } from './command.grammar.ts';
import { chat } from './copy.ts';
import { meantProcedure } from './find-procedure.ts';
import { eventsOf } from './timetable.rules.ts';
import { lawTimetable, procedureTimetable, timetableReply } from './timetable.ts';
import type { Timetable } from './timetable.view.ts';

/** /deadline 普通程序 立案 2026-09-28, or /deadline 行政处罚法第六十四条 2026-02-13 */
export const deadline = defineCommand({
  name: '/deadline',
  ...chat.command,
  allow: 'everyone',
  input: z.string().trim(),
  run: async (typed, { answers: { knowledge } }) => {
    const { words, start } = splitStart(typed);
    if (words === '') return reply(whisper(chat.needsWords));
    return timetableReply(timetableFor(knowledge, words, start), knowledge);
  },
});

function timetableFor(knowledge: Knowledge, words: string, start: Start | undefined): Timetable {
  const law = splitLaw(words);
  if (law) return lawTable(knowledge, law, startOr(start, words));
  const meant = meantProcedure(knowledge.procedures, words);
  const procedure = theOne(meant.procedures, words, knowledge.procedures);
  if (!start) throw new Refusal(withoutDay({ procedure, event: meant.event }, knowledge));
  return procedureTimetable(knowledge, { procedure, event: meant.event }, start);
}

/** A sentence that says there is no such limit is for the person. */
function lawTable(knowledge: Knowledge, law: { law: string; place: string }, start: Start): Timetable {
  try {
    return lawTimetable(knowledge, law, start);
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

function startOr(start: Start | undefined, words: string): Start {
  if (start) return start;
  throw new Refusal(chat.needsDay(words));
}

function theOne(found: Procedure[], words: string, all: Procedure[]): Procedure {
  const [first] = found;
  if (first && found.length === 1) return first;
  const names = (first ? found : all).map(({ name }) => name);
  throw new Refusal(first ? chat.severalProcedures(words, names) : chat.noProcedure(words, names));
}

function withoutDay({ procedure, event }: { procedure: Procedure; event: string }, { clock }: Knowledge): string {
  const events = eventsOf(procedure, clock).map((one) => one.event);
  if (event !== '') return chat.needsDay(`${procedure.name} ${event}`);
  return chat.whichEvent({ name: procedure.name, text: '', events, example: `${events[0] ?? ''} 2026-09-28` });
}
