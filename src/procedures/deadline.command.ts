import { z } from 'zod';
import { nearest } from '../knowledge/nearest.ts';
import type { Knowledge, Procedure } from '../knowledge/types.ts';
import { defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { readAsked } from './command.grammar.ts';
import { chat, suspension } from './copy.ts';
import { shownEvent } from './events.grammar.ts';
import { meantProcedure, namesOf } from './find-procedure.ts';
import { deadlineModal } from './form.view.ts';
import { lawTable } from './law-table.ts';
import { eventsOf } from './timetable.rules.ts';
import { type Counted, procedureTimetable } from './timetable.ts';
import { timetableReply } from './timetable-reply.ts';

/** /deadline 普通程序 立案 2026-09-28, or /deadline 行政处罚法第六十四条 2026-02-13; alone it opens the form. */
export const deadline = defineCommand({
  name: '/deadline',
  ...chat.command,
  allow: 'everyone',
  input: z.string().trim(),
  run: async (typed, services, { channel }) => {
    const {
      answers: { knowledge },
      clock,
    } = services;
    if (typed === '') {
      const modal = deadlineModal(knowledge.procedures, knowledge.clock, { now: clock(), channel });
      return { messages: [], modal };
    }
    const asked = readAsked(typed);
    if ('wrong' in asked) throw new Refusal(suspension.bad(asked.wrong));
    if ('noDay' in asked) throw new Refusal(chat.noDay(asked.noDay));
    if (asked.words === '') throw new Refusal(chat.needsWords(asked.counted?.start.day ?? ''));
    const law = lawTable(knowledge, asked);
    return timetableReply(law ?? procedureTable(knowledge, asked), services);
  },
});

function procedureTable(knowledge: Knowledge, { words, counted }: { words: string; counted?: Counted }) {
  const meant = meantProcedure(knowledge.procedures, words);
  const procedure = theOne(meant.procedures, words, knowledge.procedures);
  if (!counted) throw new Refusal(withoutDay({ procedure, event: meant.event }, knowledge));
  return procedureTimetable(knowledge, { procedure, event: meant.event }, counted);
}

function theOne(found: Procedure[], words: string, all: Procedure[]): Procedure {
  const [first] = found;
  if (first && found.length === 1) return first;
  const names = (first ? found : all).map(({ name }) => name);
  if (first) throw new Refusal(chat.severalProcedures(words, names));
  const [written = words] = words.split(/\s+/);
  throw new Refusal(chat.noProcedure(written, names, nearest(written, all.flatMap(namesOf))));
}

function withoutDay({ procedure, event }: { procedure: Procedure; event: string }, { clock }: Knowledge): string {
  const events = eventsOf(procedure, clock).map((one) => shownEvent(one.event));
  if (event !== '') return chat.needsDay(`${procedure.name} ${event}`);
  return chat.whichEvent({ name: procedure.name, text: '', events, example: `${events[0] ?? ''} 2026-09-28` });
}
