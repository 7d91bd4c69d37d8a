import { createHmac, hkdfSync, scrypt, webcrypto } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { atMost } from './few.ts';
import type { Secrets } from './secrets.ts';

/** What a receipt code leads to. */
export interface Receipt {
  /** Finds the tip, hex. */
  lookup: string;
  /** Opens what was answered. */
  identity: CryptoKey;
  /** The public half, age1…. */
  recipient: string;
}

/** scrypt: 128 MiB and about 0.4 s a code. */
const WORK = 2 ** 17;
const COST = { r: 8, p: 1, maxmem: 160 * 2 ** 20 };
/** The thread pool has four threads; half of them stay free for the disk. */
const AT_ONCE = 2;
/** What stands before the 32 bytes of an X25519 key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Derives receipts off the event loop, two at once; whoever comes meanwhile waits. Another `work` leads elsewhere. */
export function receiptsWith({ salt, pepper }: Secrets, work = WORK): (code: string) => Promise<Receipt> {
  const inTurn = atMost(AT_ONCE);
  return async (code) => {
    const peppered = createHmac('sha256', pepper).update(code).digest();
    const root = await inTurn(() => slow(peppered, salt, work));
    const lookup = Buffer.from(branch(root, 'lookup')).toString('hex');
    const key = Buffer.concat([PKCS8, branch(root, 'reporter')]);
    const identity = await webcrypto.subtle.importKey('pkcs8', key, { name: 'X25519' }, false, ['deriveBits']);
    return { lookup, identity, recipient: await identityToRecipient(identity) };
  };
}

function slow(password: Buffer, salt: Buffer, N: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { ...COST, N }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** One root, two keys that say nothing about each other. */
function branch(root: Buffer, what: 'lookup' | 'reporter'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, '', `plumbline tips ${what} 1`, 32));
}
