import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { TipPartRow } from '../../storage/tip-tables.ts';
import { sealFor, sealTwice } from '../seal/seal.ts';
import type { Vault } from '../vault.ts';

type Kind = TipPartRow['kind'];
export type SealedPart = Pick<Insertable<TipPartRow>, 'id' | 'tip' | 'kind' | 'day' | 'box'>;

export interface ToSeal {
  /** Id of the tip. */
  tip: string;
  kind: Kind;
  /** ISO day. */
  day: string;
  bytes: Uint8Array;
  /** Public key of the reporter: to read answers with the code. */
  reporter?: string;
}

/**
 * Seals one part, before anything is written: answers also to the reporter, reasons for a reveal also to the custodian,
 * identities to both sides at once, all else to supervision alone.
 */
export async function sealPart(vault: Vault, { tip, kind, day, bytes, reporter }: ToSeal): Promise<SealedPart> {
  const id = randomUUID();
  const header = { tip, part: id, kind, day };
  const more = [...(kind === 'reply' && reporter ? [reporter] : []), ...(kind === 'reveal' ? vault.custodians : [])];
  const box =
    kind === 'identity' ? sealTwice(vault, header, bytes) : sealFor([...vault.recipients, ...more], header, bytes);
  return { id, tip, kind, day, box: await box };
}
