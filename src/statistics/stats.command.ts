import { z } from 'zod';
import type { Services } from '../services.ts';
import { type Action, type Asker, type Command, defineAction, defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import type { Reply } from '../slack/reply.ts';
import { boardReply } from './board.ts';
import { changeReply, mustBeOpen, shownReport } from './change.ts';
import { copy } from './copy.ts';
import { fieldsOf, isAsked } from './fields.ts';
import { readLine } from './line.grammar.ts';
import { type CountRecords, findPeriod, openReport } from './open.ts';
import { ownTotals } from './own-totals.ts';
import { readCells } from './read.rules.ts';
import { carriedInput, periodInput } from './values.schema.ts';

/** `/stats`: supervision sees the board, contacts and heads the form of their department, officers its accepted figures. */
export function statsCommand(count: CountRecords): Command {
  return defineCommand({
    name: '/stats',
    ...copy.command,
    allow: ['officer', 'contact', 'head', 'supervisor'],
    input: z.string(),
    run: async (typed, services, asker) => {
      const line = readLine(typed);
      if ('mistake' in line) throw new Refusal(copy.notALine(line.mistake));
      if ('written' in line) return fillLine(line.written, { services, count, asker });
      const { period } = findPeriod(services, line.period);
      if (asker.roles.includes('supervisor')) return boardReply(period.id, services, count);
      const { department } = asker;
      if (!department) throw new Refusal(copy.noDepartment);
      const place = { period: period.id, department };
      if (!asker.roles.some((role) => role === 'contact' || role === 'head')) return ownTotals(place, services);
      return shownReport(await openReport(place, { services, count, asker }), asker, services);
    },
  });
}

export function showButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_show',
    allow: ['contact', 'head', 'supervisor'],
    input: carriedInput,
    run: async (place, services, asker) =>
      shownReport(await openReport(place, { services, count, asker }), asker, services),
  });
}

export function boardButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_board',
    allow: ['supervisor'],
    input: periodInput,
    run: (period, services) => boardReply(period, services, count),
  });
}

/** `/stats B01=12 B02=40`: into the draft of the open period. */
async function fillLine(
  written: Record<string, string>,
  { services, count, asker }: { services: Services; count: CountRecords; asker: Asker },
): Promise<Reply> {
  const { department } = asker;
  if (!department) throw new Refusal(copy.noDepartment);
  const { form, period } = findPeriod(services);
  const fields = fieldsOf(form).filter((field) => isAsked(field) && field.code in written);
  const unknown = Object.keys(written).find((code) => !fields.some((field) => field.code === code));
  if (unknown) throw new Refusal(copy.noField(unknown));
  const opened = await openReport({ period: period.id, department }, { services, count, asker });
  mustBeOpen(opened, asker);
  const { cells: read, mistakes } = readCells(fields, written);
  const [mistake] = Object.values(mistakes);
  if (mistake) throw new Refusal(mistake);
  const cells = { ...opened.report.cells, ...read };
  return changeReply(
    opened,
    { step: 'save', after: { cells }, said: copy.saved(Object.keys(cells).length) },
    { services, asker },
  );
}
