import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config.ts';
import { identityFile, identityIn, type KeyPair, keyPairOf, newKeyPair } from '../tips/keys/identity-file.ts';

/** Of the key with which tips are read in the local workspace; no secret, for the key beside it is for show alone. */
export const DEMO_PASSPHRASE = 'demo';

const FILES = ['first.txt', 'second.txt', 'custodian.txt'];
const KEPT = { mode: 0o600, flag: 'wx' };

/**
 * Tips in the local workspace: throw-away keys of its own, kept beside it so that `tips open` and reading in chat can be
 * tried. Real private keys are never on the server. Where keys are configured, those are used.
 */
export async function withTips(settings: Settings): Promise<Settings> {
  if (settings.tips) return settings;
  const folder = join(settings.data, 'workspace', 'tip-keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = [];
  for (const name of FILES) keys.push(await keyIn(join(folder, name)));
  const [first = '', second = '', custodian = ''] = keys.map(({ recipient }) => recipient);
  const reading = join(folder, 'demo-only.age');
  if (keys[0] && !existsSync(reading)) writeFileSync(reading, await identityFile(keys[0], DEMO_PASSPHRASE), KEPT);
  const days = { keepDays: 365, acceptDays: 15, closeDays: 60 };
  return { ...settings, tips: { recipients: [first, second], custodians: [custodian], ...days, reading } };
}

/** The keys in a key file, which is made when it is not there. */
async function keyIn(file: string): Promise<KeyPair> {
  if (existsSync(file)) return keyPairOf(await identityIn(file, readFileSync(file, 'utf8')));
  const pair = await newKeyPair();
  const text = `# for the local workspace alone\n# public key: ${pair.recipient}\n${pair.identity}\n`;
  writeFileSync(file, text, KEPT);
  return pair;
}
