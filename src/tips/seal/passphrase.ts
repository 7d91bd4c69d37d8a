import { createDecipheriv, scrypt } from 'node:crypto';

/** What stands before the file key in the header of an age file. */
interface Stanza {
  args: string[];
  body: Uint8Array;
}

const LABEL = 'age-encryption.org/v1/scrypt';
/** age's own files have 18; more than this would hold up the machine. */
const MOST_LOG_N = 20;
const TAG = 16;

/**
 * Opens age files closed with a passphrase as `Decrypter.addPassphrase` does, but off the event loop: others are answered
 * meanwhile.
 */
export function passphraseIdentity(passphrase: string) {
  return {
    async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
      const [stanza, ...others] = stanzas;
      const [type, salt = '', logN = ''] = stanza?.args ?? [];
      if (!stanza || others.length > 0 || type !== 'scrypt' || Number(logN) > MOST_LOG_N) return null;
      const salted = Buffer.concat([Buffer.from(LABEL), Buffer.from(salt, 'base64')]);
      return unwrapped(stanza.body, await slow(passphrase, salted, 2 ** Number(logN)));
    },
  };
}

function slow(passphrase: string, salt: Buffer, N: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const cost = { N, r: 8, p: 1, maxmem: 256 * N * 8 };
    scrypt(passphrase, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function unwrapped(body: Uint8Array, key: Buffer): Uint8Array | null {
  const decipher = createDecipheriv('chacha20-poly1305', key, Buffer.alloc(12), { authTagLength: TAG });
  decipher.setAuthTag(body.subarray(-TAG));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()]));
  } catch {
    return null;
  }
}
