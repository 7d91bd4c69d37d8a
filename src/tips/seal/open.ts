import { Decrypter } from 'age-encryption';
import type { Header } from './header.ts';
import { unpacked } from './plain.ts';

/** A private key: `AGE-SECRET-KEY-1…`, or the one that comes of a receipt code. */
export type Identity = string | CryptoKey;

/**
 * The bytes in a box. Throws one sentence, the same for a wrong key, a damaged box and a box that belongs to another tip,
 * part, kind or day.
 */
export async function open(box: Uint8Array, identities: Identity[], expected: Header): Promise<Uint8Array> {
  const plain = await decrypted(box, identities);
  const bytes = plain && unpacked(plain, expected);
  if (!bytes)
    throw new Error(
      `Part ${expected.part} of ${expected.tip} does not open: another key, a damaged box, or one out of its place.`,
    );
  return bytes;
}

/** An identity sealed twice: with a key of supervision and one of the custodian. Throws as `open`. */
export async function openTwice(box: Uint8Array, identities: Identity[], expected: Header): Promise<Uint8Array> {
  return open(await open(box, identities, expected), identities, expected);
}

async function decrypted(box: Uint8Array, identities: Identity[]): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return decrypter.decrypt(box).catch(() => undefined);
}
