import { Encrypter } from 'age-encryption';

/** What a public key of age looks like. */
const PUBLIC = /^age1[02-9ac-hj-np-z]{58}$/;

/**
 * The public keys to which tips are sealed. Throws one sentence when one is not a key, or fewer than two differ: with one
 * key lost, everything must still open.
 */
export function twoOrMore(keys: string[]): string[] {
  const checked = each(keys);
  if (checked.length < 2)
    throw new Error(
      'PLUMBLINE_TIPS_RECIPIENTS names fewer than two different public keys: make a second one with `npx plumbline tips keys new`.',
    );
  return checked;
}

/** Every key once. Throws one sentence for what is no X25519 key of age, a mistyped one included. */
export function each(keys: string[]): string[] {
  for (const key of keys)
    if (!isPublic(key)) throw new Error(`${key} is not a public key of age: copy it again, age1….`);
  return [...new Set(keys)];
}

function isPublic(key: string): boolean {
  try {
    // The checksum is looked at here.
    new Encrypter().addRecipient(key);
    return PUBLIC.test(key);
  } catch {
    return false;
  }
}
