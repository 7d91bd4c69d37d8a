import { readFile } from 'node:fs/promises';
import { Refusal } from '../../slack/refusal.ts';
import { identityIn, isClosed } from '../keys/identity-file.ts';
import { memoryOf } from '../memory.ts';
import type { At } from './at.ts';
import { copy } from './reading.copy.ts';

const SESSION_MS = 10 * 60_000;

export interface Session {
  /** The private key. */
  identity: string;
  /** Instant (ms) from which on it is locked again. */
  until: number;
}

/** This person's unlocked reading; undefined when there is none or its ten minutes are over. */
export function sessionOf({ vault, reader, services }: At): Session | undefined {
  const { unlocked } = memoryOf(vault);
  const session = unlocked.get(reader.user);
  if (session && services.clock().getTime() < session.until) return session;
  unlocked.delete(reader.user);
  return undefined;
}

export function lock({ vault, reader }: At): void {
  memoryOf(vault).unlocked.delete(reader.user);
}

/** Opens the office's key file for this person, for ten minutes. Refuses a wrong passphrase. */
export async function unlock({ vault, reader, services }: At, passphrase: string): Promise<void> {
  const file = vault.reading ?? '';
  const identity = await identityIn(file, await closedFile(file), passphrase).catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal(copy.wrong);
  });
  const { unlocked } = memoryOf(vault);
  unlocked.set(reader.user, { identity, until: services.clock().getTime() + SESSION_MS });
  // The key goes even when nobody asks again.
  setTimeout(() => sweep(unlocked, identity), SESSION_MS).unref();
}

function sweep(unlocked: Map<string, Session>, identity: string): void {
  for (const [user, session] of unlocked) if (session.identity === identity) unlocked.delete(user);
}

/** A key that lies open on the server is no key: it is not taken. */
async function closedFile(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text === '' || !isClosed(text)) throw new Refusal(copy.unreadable);
  return text;
}
