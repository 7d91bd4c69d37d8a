import { writeWorkbook } from '../../workbook/index.ts';
import { type CountRecords, openUnasked, type Reading } from '../open.ts';
import type { Place } from '../store.ts';
import { templateBook } from './template.ts';

/** The template of a department for a period as a file, with its audit row. Throws a Refusal where there is none. */
export async function madeTemplate(
  place: Place,
  { actor, via }: { actor: string; via: string },
  { services, count }: { services: Reading; count: CountRecords },
): Promise<Buffer> {
  const opened = await openUnasked(place, services, count);
  const bytes = await writeWorkbook(templateBook(opened));
  const filled = Object.keys(opened.report.cells).length;
  await services.records.transaction((change) =>
    change.audit({
      ...{ actor, action: 'statistics.template', subject: `${place.period}/${place.department}` },
      detail: { filled, via },
    }),
  );
  return bytes;
}
