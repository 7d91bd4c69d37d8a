import { readFileSync } from 'node:fs';
import { copy } from '../tips/keys/copy.ts';
import { identityIn, isClosed } from '../tips/keys/identity-file.ts';
import { withSecrets } from './typed-secrets.ts';

/** The private keys in one or more key files (with commas between), asking for the passphrase of each that has one. */
export function identitiesFrom(files: string): Promise<string[]> {
  return withSecrets(async (ask) => {
    const identities: string[] = [];
    for (const file of files.split(',').map((one) => one.trim())) {
      const text = readFileSync(file, 'utf8');
      const passphrase = isClosed(text) ? await ask(copy.passphraseOf(file)) : '';
      identities.push(await identityIn(file, text, passphrase));
    }
    return identities;
  });
}
