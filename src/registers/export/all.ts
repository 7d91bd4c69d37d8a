import { type AuditHead, auditHead } from '../../storage/audit.ts';
import type { Change } from '../../storage/records.ts';
import { writeWorkbook } from '../../workbook/index.ts';
import { shanghaiMinute } from '../day.ts';
import type { Register } from '../define.ts';
import { type Exporting, registerBook, type Taken, takenFrom } from './book.ts';

/** Whole registers as a file, each with its audit row, which are in the chain before the file is there. */
export async function exportedRegisters(
  registers: Register[],
  { actor, by, via }: { actor: string; by: string; via: string },
  services: Exporting,
): Promise<Buffer> {
  const taken = await takenFrom(registers, services);
  const head = await services.records.transaction((change) => noted(change, taken, { actor, via }));
  const made = { at: shanghaiMinute(services.clock()), by, everything: true, head, including: true };
  return writeWorkbook(await registerBook(taken, made, services));
}

async function noted(
  change: Change,
  taken: Taken[],
  { actor, via }: { actor: string; via: string },
): Promise<AuditHead | undefined> {
  for (const { register, kept } of taken) await change.audit(exportMark(register, kept.length, { actor, via }));
  return auditHead(change.db);
}

/** The audit row of an export of so many records. */
export function exportMark({ id }: Register, records: number, { actor, via }: { actor: string; via: string }) {
  return { actor, action: `${id}.exported`, subject: id, detail: { records, via } };
}
