import { join } from 'node:path';
import { keyIn } from '../../storage/keys.ts';

/** What the derivation of a receipt code needs beside the code: without both files no code leads anywhere. */
export interface Secrets {
  salt: Buffer;
  pepper: Buffer;
}

/** Both from files of their own under `data/keys`, made on first use. Throws one sentence when they are the same. */
export function secretsIn(data: string): Secrets {
  const [saltFile, pepperFile] = ['tips-salt.key', 'tips-pepper.key'].map((name) => join(data, 'keys', name));
  const salt = keyIn(saltFile ?? '', 'the salt of receipt codes');
  const pepper = keyIn(pepperFile ?? '', 'the pepper of receipt codes');
  if (salt.equals(pepper))
    throw new Error(`${saltFile} and ${pepperFile} hold the same secret: put the right ones back from a backup.`);
  return { salt, pepper };
}
