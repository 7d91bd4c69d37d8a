import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { today } from '../knowledge/day.grammar.ts';
import { copy } from '../tips/keys/copy.ts';
import { identityFile, type KeyPair, keyPairOf, newKeyPair } from '../tips/keys/identity-file.ts';
import { identityOf } from '../tips/keys/rows.ts';
import { recoverySheet } from '../tips/keys/sheet.ts';
import { note, print, task } from './task.ts';
import { type Ask, newPassphrase, withSecrets } from './typed-secrets.ts';

const out = {
  type: 'string',
  required: true,
  description: 'folder for the files, on a machine that is not the server',
} as const;

const fresh = task({
  name: 'new',
  description:
    'Make a key pair: a key file closed with a passphrase, a recovery sheet to print, the public key for .env.',
  args: { out },
  async run({ args }) {
    const passphrase = await withSecrets(newPassphrase);
    const pair = await newKeyPair();
    const file = await keep(args.out, pair, passphrase);
    const sheet = write(args.out, `${nameOf(pair)}.html`, recoverySheet(pair, today(new Date())));
    note(copy.made(file, sheet));
    print(pair.recipient);
  },
});

const restore = task({
  name: 'restore',
  description: 'Make the key file again from the four rows of a recovery sheet, with a new passphrase.',
  args: { out },
  async run({ args }) {
    const [pair, passphrase] = await withSecrets(async (ask) => [await typedPair(ask), await newPassphrase(ask)]);
    note(copy.restored(await keep(args.out, pair, passphrase)));
    print(pair.recipient);
  },
});

async function typedPair(ask: Ask): Promise<KeyPair> {
  note(copy.rows);
  const rows: string[] = [];
  for (const row of [1, 2, 3, 4]) rows.push(await ask(copy.row(row)));
  return keyPairOf(identityOf(rows.join('\n'))).catch(() => {
    throw new Error(copy.wrongWhole);
  });
}

async function keep(folder: string, pair: KeyPair, passphrase: string): Promise<string> {
  return write(folder, `${nameOf(pair)}.age`, await identityFile(pair, passphrase));
}

/** Readable by the owner alone, and never over another file. */
function write(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
  return join(folder, name);
}

const nameOf = ({ recipient }: KeyPair) => `tips-key-${recipient.slice(-6)}`;

export const keys = defineCommand({
  meta: { name: 'keys', description: 'Make a key for confidential tips, or restore one from its recovery sheet.' },
  subCommands: { new: fresh, restore },
});
