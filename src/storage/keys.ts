import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** 32 bytes or more, as pairs of hex digits. */
export const AUDIT_KEY = /^([0-9a-f]{2}){32,}$/i;

/**
 * The key of the audit chain: from the environment (hex), else from `file`, made on first use and readable by the owner
 * only. Throws one sentence when the file does not hold a key: chaining on with another one would break the chain.
 */
export function auditKey(file: string | undefined, environmentKey: string | undefined): Buffer {
  if (environmentKey) return Buffer.from(environmentKey, 'hex');
  if (!file) return randomBytes(32);
  return keyIn(file, 'an audit key');
}

/** A secret of this installation: 32 bytes or more, made on first use. Throws one sentence when the file does not hold one. */
export function keyIn(file: string, what: string): Buffer {
  if (!existsSync(file)) makeKey(file);
  const key = readFileSync(file, 'utf8').trim();
  if (AUDIT_KEY.test(key)) return Buffer.from(key, 'hex');
  throw new Error(`${file} does not hold ${what}: put the right one back from a backup.`);
}

/** Whole or not at all: a disk that fills up must not leave an empty key. */
function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}.new`;
  const descriptor = openSync(fresh, 'w', 0o600);
  writeSync(descriptor, `${randomBytes(32).toString('hex')}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(fresh, file);
}
