import { auditHead } from '../../storage/audit.ts';
import type { Change } from '../../storage/records.ts';
import { writeWorkbook } from '../../workbook/index.ts';
import type { Reading } from '../open.ts';
import { campaignBook } from './book.ts';
import type { Made } from './cover.ts';
import { paperOf } from './paper.ts';
import { standings, type Told } from './standing.ts';

interface Wish {
  period: string;
  format: 'xlsx' | 'docx';
  /** Of whoever exports: who it is for the audit, and how the file names them. */
  actor: string;
  by: string;
  via: string;
}

/**
 * The campaign's table as a file, with its audit row and the chain's head after it. Throws a Refusal for a period there
 * is not.
 */
export async function exportedTable(wish: Wish, services: Reading): Promise<Buffer> {
  const told = await standings(wish.period, services);
  const head = await services.records.transaction((change) => noted(change, told, wish));
  const made: Made = { at: services.clock(), by: wish.by, head };
  return wish.format === 'docx' ? paperOf(told, made) : writeWorkbook(campaignBook(told, made));
}

async function noted(change: Change, { period, standings: all }: Told, { actor, format, via }: Wish) {
  const accepted = all.filter(({ state }) => state === 'accepted').length;
  const detail = { format, departments: all.length, accepted, via };
  await change.audit({ actor, action: 'statistics.exported', subject: period.id, detail });
  const head = await auditHead(change.db);
  if (!head) throw new Error('The audit chain has no head.');
  return head;
}
