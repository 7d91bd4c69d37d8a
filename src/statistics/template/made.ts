import type { AuditEntry } from '../../storage/audit.ts';
import { writeWorkbook } from '../../workbook/index.ts';
import { type CountRecords, type Noting, type Opened, openUnasked } from '../open.ts';
import type { Place } from '../store.ts';
import { templateBook } from './template.ts';

interface By {
  actor: string;
  via: string;
}

/** The template of a department for a period as a file, with its audit row. Throws a Refusal where there is none. */
export async function madeTemplate(
  place: Place,
  by: By,
  { services, count }: { services: Noting; count: CountRecords },
): Promise<Buffer> {
  const opened = await openUnasked(place, services, count);
  await services.records.transaction((change) => change.audit(templateMark(opened, by)));
  return templateFile(opened);
}

export function templateFile(opened: Opened): Promise<Buffer> {
  return writeWorkbook(templateBook(opened));
}

/** The audit row of a template: it holds the draft and what the registers say. */
export function templateMark({ report, period, department }: Opened, { actor, via }: By): AuditEntry {
  const filled = Object.keys(report.cells).length;
  return { actor, action: 'statistics.template', subject: `${period.id}/${department}`, detail: { filled, via } };
}
