import { type Receipt, receiptsWith } from './code/derive.ts';
import { secretsIn } from './code/secrets.ts';
import { each, twoOrMore } from './seal/recipients.ts';

/** What the office has decided about tips. */
export interface TipSettings {
  /** Public keys of supervision, age1…: two or more. */
  recipients: string[];
  /** Public keys of the custodian of identities; none: identities cannot be sealed. */
  custodians: string[];
  /** Days after which a tip is deleted. */
  keepDays: number;
  /** Days after which it is to be decided whether a tip is taken up, and after that until it is closed. */
  acceptDays: number;
  closeDays: number;
  /** Key file with which tips may be read in chat; undefined: only on another machine. */
  reading?: string;
  /** Work for one receipt code (N of scrypt), where many tests have to be quick; never a setting, for codes depend on it. */
  work?: number;
}

/** Seals, and finds by receipt code; holds no private key. */
export interface Vault extends TipSettings {
  receipt(code: string): Promise<Receipt>;
}

/**
 * Opens the vault at the start. Throws one sentence when fewer than two keys differ, one is mistyped, the custodian has a
 * key of supervision, or salt and pepper are the same.
 */
export function openVault(data: string, settings: TipSettings): Vault {
  const recipients = twoOrMore(settings.recipients);
  const custodians = each(settings.custodians);
  if (custodians.some((key) => recipients.includes(key)))
    throw new Error(
      'PLUMBLINE_TIPS_CUSTODIAN is one of PLUMBLINE_TIPS_RECIPIENTS: the custodian needs a key of their own.',
    );
  return { ...settings, recipients, custodians, receipt: receiptsWith(secretsIn(data), settings.work) };
}
