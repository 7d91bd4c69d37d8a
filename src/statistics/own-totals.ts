import { departmentChoices } from '../people/index.ts';
import type { Services } from '../services.ts';
import { context, header, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { acceptedCells, handedInCells } from './life.store.ts';
import { findPeriod } from './open.ts';
import { sampleTotals } from './sample.view.ts';
import { findReport, type Place } from './store.ts';
import { valueLines } from './value.view.ts';

/** What an officer sees: the figures of the own department, once they are accepted. Throws a Refusal before. */
export async function ownTotals({ period: id, department }: Place, services: Services): Promise<Reply> {
  const { records, answers } = services;
  const { form, period } = findPeriod(services, id);
  const name = departmentChoices(answers.knowledge).find(({ value }) => value === department)?.label ?? '';
  const cells = await acceptedCells(records.db, { period: id, department });
  if (!cells) throw new Refusal(copy.notAccepted(name, period.name));
  const before = period.after && (await handedInCells(records.db, { period: period.after, department }));
  const sheet = { form, period, cells, ...(before && { previous: { cells: before } }) };
  const figures = form.sections.map((one) => {
    const fields = one.fields.filter(({ type }) => type !== 'text');
    return section(lines(bold(copy.section(one.id, one.name)), valueLines(fields, sheet)));
  });
  const notes = sampleTotals([await findReport(records.db, { period: id, department })]);
  const blocks = [
    header(form.name),
    ...context(plain(`${form.note}　${period.name}　${name}`), ...notes.map(plain)),
    ...figures.flat(),
  ];
  return reply(whisper(form.name, blocks));
}
