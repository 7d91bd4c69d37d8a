import { createDecipheriv, scrypt } from 'node:crypto';
import type { Identity, Stanza } from 'age-encryption';

const LABEL = 'age-encryption.org/v1/scrypt';
const TAG = 16;
/** The greatest work factor that is tried: 1 GiB. */
const HARDEST = 20;

/** A passphrase as age takes it, with the slow derivation off the event loop: the library's own would hold up the bot for seconds. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza, ...others] = stanzas;
      const known = others.length === 0 && stanza?.args[0] === 'scrypt' && stanza.body.length === 2 * TAG;
      return known ? unwrapped(stanza, passphrase) : null;
    },
  };
}

async function unwrapped({ args: [, salt = '', factor = ''], body }: Stanza, passphrase: string) {
  const salted = Buffer.concat([Buffer.from(LABEL), Buffer.from(salt, 'base64')]);
  if (!/^[1-9]\d?$/.test(factor) || Number(factor) > HARDEST || salted.length !== LABEL.length + 16) return null;
  const decipher = createDecipheriv(
    'chacha20-poly1305',
    await slow(passphrase, salted, Number(factor)),
    Buffer.alloc(12),
    {
      authTagLength: TAG,
    },
  );
  decipher.setAuthTag(body.subarray(TAG));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

function slow(passphrase: string, salt: Buffer, factor: number): Promise<Buffer> {
  const cost = { N: 2 ** factor, r: 8, p: 1, maxmem: 2 ** (factor + 10) + 2 ** 25 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
