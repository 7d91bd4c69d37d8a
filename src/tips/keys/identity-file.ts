import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { copy } from './copy.ts';
import { passphraseIdentity } from './passphrase.ts';

const SECRET = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/m;

export interface KeyPair {
  /** AGE-SECRET-KEY-1…. */
  identity: string;
  /** age1…. */
  recipient: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  return keyPairOf(await generateX25519Identity());
}

/** Throws when it is no private key of age. */
export async function keyPairOf(identity: string): Promise<KeyPair> {
  return { identity, recipient: await identityToRecipient(identity) };
}

/** A key file as `age -i` takes it, closed with a passphrase. */
export async function identityFile({ identity, recipient }: KeyPair, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(`# public key: ${recipient}\n${identity}\n`));
}

/** Whether a key file asks for a passphrase; one made by `age-keygen` does not. */
export function isClosed(text: string): boolean {
  return !SECRET.test(text);
}

/** The private key in a key file. Throws one sentence for a wrong passphrase and for a file without a key. */
export async function identityIn(file: string, text: string, passphrase = ''): Promise<string> {
  const plain = isClosed(text) ? await unlocked(text, passphrase) : text;
  if (plain === undefined) throw new Error(copy.wrongPassphrase(file));
  const [identity] = SECRET.exec(plain) ?? [];
  if (!identity) throw new Error(copy.noKeyIn(file));
  return identity;
}

async function unlocked(text: string, passphrase: string): Promise<string | undefined> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(passphraseIdentity(passphrase));
    return await decrypter.decrypt(armor.decode(text), 'text');
  } catch {
    return undefined;
  }
}
