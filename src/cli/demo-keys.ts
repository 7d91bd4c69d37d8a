import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config.ts';
import { identityIn, keyPairOf, newKeyPair } from '../tips/keys/identity-file.ts';

const FILES = ['first.txt', 'second.txt', 'custodian.txt'];

/**
 * Tips in the local workspace: keys of its own, without passphrases, kept beside it so that `tips open` can be tried. Real
 * private keys are never on the server. Where keys are configured, those are used.
 */
export async function withTips(settings: Settings): Promise<Settings> {
  if (settings.tips) return settings;
  const folder = join(settings.data, 'workspace', 'tip-keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [first = '', second = '', custodian = ''] = await Promise.all(FILES.map((name) => keyIn(join(folder, name))));
  return {
    ...settings,
    tips: { recipients: [first, second], custodians: [custodian], keepDays: 365, acceptDays: 15, closeDays: 60 },
  };
}

/** The public key of a key file, which is made when it is not there. */
async function keyIn(file: string): Promise<string> {
  if (existsSync(file)) return (await keyPairOf(await identityIn(file, readFileSync(file, 'utf8')))).recipient;
  const { identity, recipient } = await newKeyPair();
  writeFileSync(file, `# for the local workspace alone\n# public key: ${recipient}\n${identity}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  return recipient;
}
