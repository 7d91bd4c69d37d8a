import { z } from 'zod';
import { type Command, defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { boardReply } from './board.ts';
import { shownReport } from './change.ts';
import { copy } from './copy.ts';
import { fillLine } from './fill-line.ts';
import { readLine } from './line.grammar.ts';
import { type CountRecords, findPeriod, openReport } from './open.ts';
import { ownTotals } from './own-totals.ts';

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
      if (line.written) return fillLine({ ...line, written: line.written }, { services, count, asker });
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
