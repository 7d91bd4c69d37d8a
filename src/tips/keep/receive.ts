import { addDays } from '../../knowledge/day.ts';
import { shortId } from '../../slack/short-id.ts';
import type { Change } from '../../storage/records.ts';
import { newCode } from '../code/code.ts';
import type { Receipt } from '../code/derive.ts';
import type { Vault } from '../vault.ts';
import { type Fields, fieldBytes, fileBytes, type NamedFile } from './content.ts';
import { type SealedPart, sealPart } from './part.ts';

export interface NewTip {
  /** Code of the department complained about; undefined: not known. */
  accused?: string;
  /** ISO day of Shanghai. */
  day: string;
  report: Fields;
  files?: NamedFile[];
  /** `open`: it stands in the report. */
  identity: 'anonymous' | 'open' | { sealed: Fields };
  /** The receipt code that the reporter has written down already; a new one when absent. */
  code?: string;
}

export interface Received {
  id: string;
  /** Shown once, kept nowhere. */
  code: string;
  /**
   * Writes what is sealed: rows, parts, and an audit row with the random id and the day alone. False, and nothing is
   * written, where a tip with this code has been received before.
   */
  keep(change: Change): Promise<boolean>;
}

/** Seals a tip in memory; nothing is written before `keep` is called. */
export async function receiveTip(vault: Vault, tip: NewTip): Promise<Received> {
  const code = tip.code ?? newCode();
  const id = shortId('TS', 5);
  const [receipt, parts] = [await vault.receipt(code), await sealedParts(vault, id, tip)];
  return { id, code, keep: (change) => keepTip(change, rowOf(vault, { id, tip, receipt }), parts) };
}

function sealedParts(vault: Vault, id: string, { day, report, files = [], identity }: NewTip): Promise<SealedPart[]> {
  const seal = (kind: SealedPart['kind'], bytes: Uint8Array) => sealPart(vault, { tip: id, kind, day, bytes });
  return Promise.all([
    seal('report', fieldBytes(report)),
    ...(typeof identity === 'object' ? [seal('identity', fieldBytes(identity.sealed))] : []),
    ...files.map((file) => seal('file', fileBytes(file))),
  ]);
}

function rowOf({ keepDays }: Vault, { id, tip, receipt }: { id: string; tip: NewTip; receipt: Receipt }) {
  return {
    id,
    accused: tip.accused ?? null,
    day: tip.day,
    expires: addDays(tip.day, keepDays),
    state: 'received' as const,
    identity: typeof tip.identity === 'object' ? ('sealed' as const) : tip.identity,
    lookup: receipt.lookup,
    reporter: receipt.recipient,
  };
}

async function keepTip({ db, audit }: Change, row: ReturnType<typeof rowOf>, parts: SealedPart[]): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tip')
    .values(row)
    .onConflict((conflict) => conflict.column('lookup').doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) return false;
  await db.insertInto('tip_part').values(parts).execute();
  await audit({ actor: 'reporter', action: 'tip.received', subject: row.id, day: row.day });
  return true;
}
