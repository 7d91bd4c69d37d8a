import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openRecords, type Records } from '../../src/storage/records.ts';
import type { Reader } from '../../src/tips/keep/reader.ts';
import type { NewTip, Received } from '../../src/tips/keep/receive.ts';
import { receiveTip } from '../../src/tips/keep/receive.ts';
import { openVault, type Vault } from '../../src/tips/vault.ts';

export interface KeyPair {
  identity: string;
  recipient: string;
}

export async function keyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** An office with two keys of supervision, a custodian, and a data directory of its own. */
export interface Office {
  data: string;
  records: Records;
  vault: Vault;
  first: KeyPair;
  second: KeyPair;
  custodian: KeyPair;
  receive(tip?: Partial<NewTip>): Promise<Received>;
}

export const supervisor: Reader = { user: 'U0SUPER', departments: [] };

export async function office({ keepDays = 90 } = {}): Promise<Office> {
  const data = mkdtempSync(join(tmpdir(), 'tips-'));
  const records = await openRecords(data);
  const [first, second, custodian] = [await keyPair(), await keyPair(), await keyPair()];
  const vault = openVault(data, {
    recipients: [first.recipient, second.recipient],
    custodians: [custodian.recipient],
    ...{ keepDays, acceptDays: 15, closeDays: 60 },
  });
  const receive = async (tip: Partial<NewTip> = {}) => {
    const usual = {
      accused: 'UM',
      day: '2026-09-16',
      report: { what: '收钱不给票据' },
      identity: 'anonymous' as const,
    };
    const received = await receiveTip(vault, { ...usual, ...tip });
    await records.transaction((change) => received.keep(change));
    return received;
  };
  return { data, records, vault, first, second, custodian, receive };
}
