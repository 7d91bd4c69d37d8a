import { Encrypter } from 'age-encryption';
import type { Header } from './header.ts';
import { packed } from './plain.ts';
import { each, twoOrMore } from './recipients.ts';

/**
 * Seals bytes to public keys of age, any one of which opens the box; the header stands inside. Throws one sentence for
 * fewer than two different keys.
 */
export async function sealFor(recipients: string[], header: Header, bytes: Uint8Array): Promise<Uint8Array> {
  return sealed(twoOrMore(recipients), header, bytes);
}

/**
 * Seals an identity twice: inside to the custodian, outside to supervision. Neither opens it without the other.
 */
export async function sealTwice(
  { recipients, custodians }: { recipients: string[]; custodians: string[] },
  header: Header,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  return sealFor(recipients, header, await sealed(each(custodians), header, bytes));
}

async function sealed(recipients: string[], header: Header, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(packed(header, bytes));
}
