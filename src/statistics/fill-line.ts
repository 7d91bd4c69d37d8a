import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import type { Reply } from '../slack/reply.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { copy } from './copy.ts';
import { fieldsOf, isAsked } from './fields.ts';
import { type CountRecords, findPeriod, openReport } from './open.ts';
import { readCells } from './read.rules.ts';

/** `/stats B01=12 B02=40`: into the draft of that period, else of the open one; `B01=` makes a field blank again. */
export async function fillLine(
  { period: asked, written }: { period?: string; written: Record<string, string> },
  { services, count, asker }: { services: Services; count: CountRecords; asker: Asker },
): Promise<Reply> {
  const { department } = asker;
  if (!department) throw new Refusal(copy.noDepartment);
  const { form, period } = findPeriod(services, asked);
  const fields = fieldsOf(form).filter((field) => isAsked(field) && field.code in written);
  const unknown = Object.keys(written).find((code) => !fields.some((field) => field.code === code));
  if (unknown) throw new Refusal(copy.noField(unknown));
  const opened = await openReport({ period: period.id, department }, { services, count, asker });
  mustBeOpen(opened, asker);
  const { cells: read, mistakes } = readCells(fields, written);
  const [mistake] = Object.values(mistakes);
  if (mistake) throw new Refusal(mistake);
  const kept = Object.entries(opened.report.cells).filter(([code]) => !(code in written));
  const cells = { ...Object.fromEntries(kept), ...read };
  return changeReply(
    opened,
    { step: 'save', after: { cells }, said: copy.saved(Object.keys(cells).length) },
    { services, asker },
  );
}
