import type { Knowledge } from '../../knowledge/types.ts';
import { Refusal } from '../../slack/refusal.ts';
import { chat } from '../copy.ts';
import { readStart } from '../start.grammar.ts';
import { readPeriods } from '../suspended.grammar.ts';
import { lawTimetable, procedureTimetable } from '../timetable.ts';
import type { Timetable } from '../timetable.view.ts';
import type { Source } from './source.schema.ts';

/** The timetable that a button carries, made again. Throws a Refusal where what it was made of is gone. */
export function timetableOf(source: Source, knowledge: Knowledge): Timetable {
  const start = readStart(source.start);
  const suspension = source.suspended ? readPeriods(source.suspended) : { periods: [] };
  if (!start || 'wrong' in suspension) throw new Refusal(chat.gone);
  const counted = { start, suspended: suspension.periods };
  if ('law' in source) return lawTimetable(knowledge, source, counted);
  const procedure = knowledge.procedures.find(({ id }) => id === source.procedure);
  if (!procedure) throw new Refusal(chat.gone);
  return procedureTimetable(knowledge, { procedure, event: source.event }, counted);
}
