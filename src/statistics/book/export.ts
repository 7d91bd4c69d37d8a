import { type AuditEntry, auditHead } from '../../storage/audit.ts';
import { writeWorkbook } from '../../workbook/index.ts';
import type { Noting } from '../open.ts';
import { campaignBook } from './book.ts';
import type { Made } from './cover.ts';
import { standings, type Told } from './standing.ts';

export type Format = 'xlsx' | 'docx';

interface Export {
  format: Format;
  /** Who it is for the audit, and from where. */
  actor: string;
  via: string;
}

/**
 * The campaign's table as a file, with its audit row, which is in the chain before the file is there. Throws a Refusal
 * for a period there is not. `by`: how the file names who exports.
 */
export async function exportedTable(
  { period, by, ...wish }: Export & { period: string; by: string },
  services: Noting,
): Promise<Buffer> {
  const told = await standings(period, services);
  const head = await services.records.transaction(async (change) => {
    await change.audit(tableMark(told, wish));
    return auditHead(change.db);
  });
  return tableFile(wish.format, told, { at: services.clock(), by, head, including: true });
}

export async function tableFile(format: Format, told: Told, made: Made): Promise<Buffer> {
  if (format === 'xlsx') return writeWorkbook(campaignBook(told, made));
  const { paperOf } = await import('./paper.ts');
  return paperOf(told, made);
}

export function tableMark({ period, standings: all }: Told, { actor, format, via }: Export): AuditEntry {
  const accepted = all.filter(({ state }) => state === 'accepted').length;
  const detail = { format, departments: all.length, accepted, via };
  return { actor, action: 'statistics.exported', subject: period.id, detail };
}
